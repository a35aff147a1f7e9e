<?php
/**
 * The page under Settings: the list of services, its versions, and how to put the finder on a page.
 *
 * @package Service_Finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds the pages to the menu.
 */
function service_finder_add_pages() {
	$title = __( 'Service finder', 'service-finder' );
	add_options_page( $title, $title, service_finder_capability(), 'service-finder', 'service_finder_show_settings' );
	service_finder_add_workshop_page();
}

/**
 * Loads what the settings page needs, and nothing on other pages.
 *
 * @param string $hook The page that is shown.
 */
function service_finder_enqueue_for_pages( $hook ) {
	if ( 'settings_page_service-finder' !== $hook ) {
		return;
	}
	wp_enqueue_script( SERVICE_FINDER_SCRIPT );
	wp_enqueue_script( 'service-finder-settings' );
	wp_enqueue_style( 'service-finder-settings' );
	$known = array(
		'before'      => (object) service_finder_live_names(),
		'spreadsheet' => service_finder_spreadsheet_sentence(),
		'workshop'    => service_finder_has_workshop() ? plugins_url( 'finder/workshop/worker.js', SERVICE_FINDER_FILE ) : '',
	);
	// The names come out of a file, and none of them may begin a tag in the script.
	wp_add_inline_script( 'service-finder-settings', 'window.serviceFinderList = ' . wp_json_encode( $known, JSON_HEX_TAG ) . ';', 'before' );
}

/**
 * Leads from the list of plugins to the page.
 *
 * @param string[] $links The links under the plugin's name.
 * @return string[]
 */
function service_finder_add_settings_link( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=service-finder' ) ), esc_html__( 'Settings', 'service-finder' ) );
	return array_merge( array( $link ), $links );
}

/**
 * Writes the page.
 */
function service_finder_show_settings() {
	$state = service_finder_state();
	echo '<div class="wrap service-finder-settings">';
	printf( '<h1>%s</h1>', esc_html__( 'Service finder', 'service-finder' ) );
	echo '<div class="service-finder-columns"><div>';
	service_finder_show_live( $state );
	service_finder_show_waiting( $state );
	service_finder_show_upload();
	service_finder_show_kept( $state );
	service_finder_show_address( $state );
	service_finder_show_use();
	echo '</div>';
	service_finder_show_try();
	echo '</div></div>';
}

/**
 * What readers see now.
 *
 * @param array $state What is remembered.
 */
function service_finder_show_live( array $state ) {
	if ( '' !== $state['address'] ) {
		/* translators: %s: an address. */
		$sentence = sprintf( __( 'Your pages take the list of services from %s.', 'service-finder' ), $state['address'] );
	} elseif ( array() !== $state['kept'] ) {
		$count = $state['kept'][0]['count'];
		/* translators: 1: a number, 2: the name of a file. */
		$sentence = sprintf( _n( 'Your pages show %1$s service, from %2$s.', 'Your pages show %1$s services, from %2$s.', $count, 'service-finder' ), number_format_i18n( $count ), $state['kept'][0]['title'] );
	} else {
		$sentence = __( 'There is no list of services yet. Upload one below; then put the finder on a page.', 'service-finder' );
	}
	printf( '<p class="service-finder-live">%s</p>', esc_html( $sentence ) );
}

/**
 * A list that would lose many services, and the two buttons that decide.
 *
 * @param array $state What is remembered.
 */
function service_finder_show_waiting( array $state ) {
	if ( null === $state['waiting'] ) {
		return;
	}
	$waiting = $state['waiting'];
	$more    = $waiting['gone'] - count( $waiting['missing'] );
	echo '<section class="service-finder-waiting">';
	printf( '<h2>%s</h2>', esc_html__( 'Publish this list?', 'service-finder' ) );
	/* translators: 1: the name of a file, 2: a number of services, 3: another number of services. */
	printf( '<p>%s</p><ul>', esc_html( sprintf( __( '%1$s has %2$s services. %3$s services of the list that your pages show now are not in it:', 'service-finder' ), $waiting['title'], number_format_i18n( $waiting['count'] ), number_format_i18n( $waiting['gone'] ) ) ) );
	foreach ( $waiting['missing'] as $name ) {
		printf( '<li>%s</li>', esc_html( $name ) );
	}
	if ( $more > 0 ) {
		/* translators: %s: a number. */
		printf( '<li>%s</li>', esc_html( sprintf( __( 'and %s more', 'service-finder' ), number_format_i18n( $more ) ) ) );
	}
	echo '</ul><div class="service-finder-buttons">';
	service_finder_button( 'discard', __( 'Keep the list of before', 'service-finder' ), 'button-primary' );
	service_finder_button( 'publish', __( 'Publish anyway', 'service-finder' ), '' );
	echo '</div></section>';
}

/**
 * The form for a new list. It works without JavaScript; with it, the finder tries the list before it is sent.
 */
function service_finder_show_upload() {
	printf( '<h2>%s</h2>', esc_html__( 'A new list', 'service-finder' ) );
	service_finder_open_form( 'upload', 'multipart/form-data' );
	printf(
		'<p><label for="service-finder-file">%s</label></p><p><input type="file" id="service-finder-file" name="service_finder_file" accept=".json,application/json,.xlsx,.ods,.csv" required></p>',
		esc_html( service_finder_has_workshop() ? __( 'The file with your services: a spreadsheet (.xlsx, .ods, .csv), or a list (.json).', 'service-finder' ) : __( 'The file with your services. Its name ends in .json.', 'service-finder' ) )
	);
	service_finder_show_workshop_link();
	echo '<div class="service-finder-verdict" role="status" data-verdict></div>';
	submit_button( __( 'Publish the list', 'service-finder' ), 'primary', '', true, array( 'data-publish' => '' ) );
	echo '</form>';
}

/**
 * The versions that are kept, and the way back to each.
 *
 * @param array $state What is remembered.
 */
function service_finder_show_kept( array $state ) {
	if ( count( $state['kept'] ) < 2 ) {
		return;
	}
	printf( '<h2>%s</h2>', esc_html__( 'The last five versions', 'service-finder' ) );
	echo '<table class="widefat striped"><thead><tr>';
	foreach ( array( __( 'Published', 'service-finder' ), __( 'Services', 'service-finder' ), __( 'File', 'service-finder' ), __( 'By', 'service-finder' ), '' ) as $heading ) {
		printf( '<th scope="col">%s</th>', esc_html( $heading ) );
	}
	echo '</tr></thead><tbody>';
	foreach ( $state['kept'] as $number => $kept ) {
		$user = get_userdata( $kept['user'] );
		printf(
			'<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>',
			esc_html( wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $kept['time'] ) ),
			esc_html( number_format_i18n( $kept['count'] ) ),
			esc_html( $kept['title'] ),
			esc_html( $user ? $user->display_name : '' )
		);
		if ( 0 === $number ) {
			echo esc_html__( 'This one is shown', 'service-finder' );
		} else {
			service_finder_button( 'restore', __( 'Go back to this one', 'service-finder' ), '', $kept['hash'] );
		}
		echo '</td></tr>';
	}
	echo '</tbody></table>';
}

/**
 * The field for an address in the place of a file.
 *
 * @param array $state What is remembered.
 */
function service_finder_show_address( array $state ) {
	printf( '<details%s><summary>%s</summary>', '' === $state['address'] ? '' : ' open', esc_html__( 'Take the list from an address', 'service-finder' ) );
	service_finder_open_form( 'address', 'application/x-www-form-urlencoded' );
	printf(
		'<p><label for="service-finder-address">%s</label></p><p><input type="url" class="regular-text" id="service-finder-address" name="address" value="%s" placeholder="https://"></p><p class="description">%s</p>',
		esc_html__( 'Address of the list', 'service-finder' ),
		esc_attr( $state['address'] ),
		esc_html__( 'Leave it empty to show the uploaded list. From another server, the browser of every reader fetches the list from there: the server must allow it (CORS), and it sees their IP addresses.', 'service-finder' )
	);
	submit_button( __( 'Save the address', 'service-finder' ), 'secondary', '' );
	echo '</form></details>';
}

/**
 * How the finder gets on a page.
 */
function service_finder_show_use() {
	printf( '<h2>%s</h2>', esc_html__( 'Put it on a page', 'service-finder' ) );
	printf( '<p>%s</p>', esc_html__( 'Open a page, press + and choose the block "Service finder". In an editor without blocks write this where the finder is to stand:', 'service-finder' ) );
	echo '<p><code>[service_finder]</code></p>';
}

/**
 * The finder as readers see it, on a column as wide as a phone.
 */
function service_finder_show_try() {
	$feed = service_finder_feed_address();
	printf( '<aside class="service-finder-try"%s data-try><h2>%s</h2>', '' === $feed ? ' hidden' : '', esc_html__( 'Try it', 'service-finder' ) );
	printf( '<p class="description">%s</p>', esc_html__( 'As your readers see it on a phone. "Leave this page" is off here.', 'service-finder' ) );
	printf( '<div data-finder data-feed="%s" data-base="%s" data-lang="%s"></div></aside>', esc_attr( $feed ), esc_attr( service_finder_base() ), esc_attr( substr( get_user_locale(), 0, 2 ) ) );
}

/**
 * A form with one button.
 *
 * @param string $action  The end of the action's name.
 * @param string $label   What the button says.
 * @param string $classes More classes of the button.
 * @param string $version The version that it is about.
 */
function service_finder_button( $action, $label, $classes, $version = '' ) {
	service_finder_open_form( $action, 'application/x-www-form-urlencoded' );
	printf( '<input type="hidden" name="version" value="%s"><button type="submit" class="button %s">%s</button></form>', esc_attr( $version ), esc_attr( $classes ), esc_html( $label ) );
}

/**
 * The beginning of a form.
 *
 * @param string $action   The end of the action's name.
 * @param string $encoding How it is sent.
 */
function service_finder_open_form( $action, $encoding ) {
	printf( '<form method="post" action="%s" enctype="%s" data-action="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( $encoding ), esc_attr( $action ) );
	printf( '<input type="hidden" name="action" value="service_finder_%s">', esc_attr( $action ) );
	wp_nonce_field( 'service_finder_' . $action );
}
