<?php
/**
 * What the buttons of the settings page do. Each asks for the right and the nonce, and leads back to the page.
 *
 * @package Service_Finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * Ends the request of anybody who may not do this, or whose form was not made by this site.
 *
 * @param string $action The end of the action's name.
 */
function service_finder_require_right( $action ) {
	if ( ! current_user_can( service_finder_capability() ) ) {
		wp_die( esc_html__( 'You may not change the list of services.', 'service-finder' ), '', array( 'response' => 403 ) );
	}
	check_admin_referer( 'service_finder_' . $action );
}

/**
 * Leads back to the page, which shows the sentence.
 *
 * @param string $sentence Plain text.
 * @param string $kind     One of `success`, `warning` and `error`.
 */
function service_finder_lead_back( $sentence, $kind ) {
	add_settings_error( 'service_finder', 'service_finder', esc_html( $sentence ), $kind );
	set_transient( 'settings_errors', get_settings_errors(), 30 );
	wp_safe_redirect( admin_url( 'options-general.php?page=service-finder&settings-updated=true' ) );
	exit;
}

/**
 * Takes a file: publishes it, or asks first where much would be gone.
 */
function service_finder_action_upload() {
	service_finder_require_right( 'upload' );
	// The right was asked for above; the name of the file is only shown. WordPress adds no slashes to files.
	// phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput.MissingUnslash
	$title = isset( $_FILES['service_finder_file']['name'] ) ? sanitize_text_field( $_FILES['service_finder_file']['name'] ) : '';
	$bytes = service_finder_uploaded_bytes();
	if ( is_wp_error( $bytes ) ) {
		service_finder_lead_back( $bytes->get_error_message(), 'error' );
	}
	$after = service_finder_check_feed( $bytes );
	if ( is_wp_error( $after ) ) {
		service_finder_lead_back( $after->get_error_message(), 'error' );
	}
	$before = service_finder_live_names();
	if ( service_finder_is_doubtful( $before, $after ) ) {
		service_finder_let_wait( $bytes, count( $after ), $title, service_finder_missing( $before, $after ) );
	}
	service_finder_publish_and_lead_back( $bytes, count( $after ), $title );
}

/**
 * The bytes of the uploaded file, without the mark of the byte order that programs on Windows write.
 *
 * @return string|WP_Error
 */
function service_finder_uploaded_bytes() {
	// The caller has asked for the right. The path is PHP's own, with backslashes on Windows, and is held against the uploads.
	// phpcs:disable WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput
	$error = isset( $_FILES['service_finder_file']['error'] ) ? (int) $_FILES['service_finder_file']['error'] : UPLOAD_ERR_NO_FILE;
	$path  = isset( $_FILES['service_finder_file']['tmp_name'] ) ? $_FILES['service_finder_file']['tmp_name'] : '';
	// phpcs:enable
	if ( UPLOAD_ERR_INI_SIZE === $error || UPLOAD_ERR_FORM_SIZE === $error ) {
		/* translators: %s: a size, such as "2 MB". */
		return new WP_Error( 'size', sprintf( __( 'The file is larger than the %s that this server takes.', 'service-finder' ), size_format( wp_max_upload_size() ) ) );
	}
	if ( UPLOAD_ERR_OK !== $error || ! is_uploaded_file( $path ) ) {
		return new WP_Error( 'no-file', __( 'No file has arrived. Choose one and try again.', 'service-finder' ) );
	}
	return preg_replace( '/^\xEF\xBB\xBF/', '', (string) service_finder_files()->get_contents( $path ) );
}

/**
 * Keeps a doubtful list aside until somebody has decided, and leads back.
 *
 * @param string   $bytes   The list.
 * @param int      $count   How many services it has.
 * @param string   $title   The name of the file.
 * @param string[] $missing Names of services that would be gone.
 */
function service_finder_let_wait( $bytes, $count, $title, array $missing ) {
	$file    = 'waiting-' . substr( hash( 'sha256', $bytes ), 0, 32 ) . '.json';
	$written = service_finder_write( $file, $bytes );
	if ( is_wp_error( $written ) ) {
		service_finder_lead_back( $written->get_error_message(), 'error' );
	}
	$state            = service_finder_state();
	$state['waiting'] = array(
		'file'    => $file,
		'count'   => $count,
		'title'   => $title,
		'missing' => array_slice( $missing, 0, 10 ),
		'gone'    => count( $missing ),
	);
	service_finder_remember( $state );
	service_finder_tidy();
	service_finder_lead_back( __( 'The list is not published yet. Please decide below.', 'service-finder' ), 'warning' );
}

/**
 * Publishes what was kept aside.
 */
function service_finder_action_publish() {
	service_finder_require_right( 'publish' );
	$waiting = service_finder_take_waiting();
	if ( null === $waiting ) {
		service_finder_lead_back( __( 'There is no list that waits any more.', 'service-finder' ), 'error' );
	}
	$bytes = service_finder_read( $waiting['file'] );
	$names = service_finder_check_feed( $bytes );
	if ( is_wp_error( $names ) ) {
		service_finder_lead_back( $names->get_error_message(), 'error' );
	}
	service_finder_publish_and_lead_back( $bytes, count( $names ), $waiting['title'] );
}

/**
 * Throws away what was kept aside.
 */
function service_finder_action_discard() {
	service_finder_require_right( 'discard' );
	service_finder_take_waiting();
	service_finder_tidy();
	service_finder_lead_back( __( 'The new list was thrown away. Your pages show the list of before.', 'service-finder' ), 'success' );
}

/**
 * What was kept aside; from now on it is not.
 *
 * @return array|null
 */
function service_finder_take_waiting() {
	$state            = service_finder_state();
	$waiting          = $state['waiting'];
	$state['waiting'] = null;
	service_finder_remember( $state );
	return $waiting;
}

/**
 * Goes back to a version that is kept.
 */
function service_finder_action_restore() {
	service_finder_require_right( 'restore' );
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- asked for above.
	$hash = isset( $_POST['version'] ) ? sanitize_key( wp_unslash( $_POST['version'] ) ) : '';
	foreach ( service_finder_state()['kept'] as $kept ) {
		if ( $kept['hash'] === $hash ) {
			$bytes = service_finder_read( $kept['file'] );
			$names = service_finder_check_feed( $bytes );
			if ( is_wp_error( $names ) ) {
				service_finder_lead_back( $names->get_error_message(), 'error' );
			}
			service_finder_publish_and_lead_back( $bytes, count( $names ), $kept['title'] );
		}
	}
	service_finder_lead_back( __( 'This version is not kept any more.', 'service-finder' ), 'error' );
}

/**
 * Takes the list from an address, or from the uploaded file again where the field is empty.
 */
function service_finder_action_address() {
	service_finder_require_right( 'address' );
	// phpcs:ignore WordPress.Security.NonceVerification.Missing -- asked for above.
	$written = isset( $_POST['address'] ) ? sanitize_text_field( wp_unslash( $_POST['address'] ) ) : '';
	$address = service_finder_clean_addresses( $written );
	if ( '' !== $written && '' === $address ) {
		service_finder_lead_back( __( 'This is no address on the web. It begins with https://.', 'service-finder' ), 'error' );
	}
	$state            = service_finder_state();
	$state['address'] = $address;
	service_finder_remember( $state );
	$sentence = '' === $address
		? __( 'Your pages show the uploaded list.', 'service-finder' )
		: __( 'Your pages take the list from the address. Try below whether the finder can read it.', 'service-finder' );
	service_finder_lead_back( $sentence, 'success' );
}

/**
 * Publishes, and says so.
 *
 * @param string $bytes A list that has been checked.
 * @param int    $count How many services it has.
 * @param string $title The name of the file.
 */
function service_finder_publish_and_lead_back( $bytes, $count, $title ) {
	$published = service_finder_publish( $bytes, $count, $title );
	if ( is_wp_error( $published ) ) {
		service_finder_lead_back( $published->get_error_message(), 'error' );
	}
	/* translators: %s: a number. */
	$sentence = _n( 'Published: %s service. Your pages show it from now on.', 'Published: %s services. Your pages show them from now on.', $count, 'service-finder' );
	service_finder_lead_back( sprintf( $sentence, number_format_i18n( $count ) ), 'success' );
}
