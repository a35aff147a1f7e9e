<?php
/**
 * Where the list of services is: a file among the uploads of this site, with the versions before it, or an address.
 *
 * @package Service_Finder
 */

defined( 'ABSPATH' ) || exit;

/** The option that remembers what is in the folder. */
const SERVICE_FINDER_OPTION = 'service_finder';

/** How many versions are kept, the live one included. */
const SERVICE_FINDER_KEPT = 5;

/** The file that the finder asks for. Its name stays, so that pages in a cache find the newest list. */
const SERVICE_FINDER_LIVE = 'services.json';

/**
 * What is remembered.
 *
 * @return array{address: string, kept: array, waiting: array|null} `kept` has the newest first: the first one is live.
 */
function service_finder_state() {
	$state = get_option( SERVICE_FINDER_OPTION, array() );
	return array_merge(
		array(
			'address' => '',
			'kept'    => array(),
			'waiting' => null,
		),
		is_array( $state ) ? $state : array()
	);
}

/**
 * Remembers.
 *
 * @param array $state As `service_finder_state` returns it.
 */
function service_finder_remember( array $state ) {
	update_option( SERVICE_FINDER_OPTION, $state, false );
}

/**
 * The address of the list, as it stands in pages.
 *
 * @return string Empty where there is none yet.
 */
function service_finder_feed_address() {
	$state = service_finder_state();
	if ( '' !== $state['address'] ) {
		return $state['address'];
	}
	if ( array() === $state['kept'] ) {
		return '';
	}
	$uploads = wp_upload_dir( null, false );
	// What follows the question mark changes with the list, so that no browser shows the one of before.
	return service_finder_within_site( $uploads['baseurl'] . '/service-finder/' . SERVICE_FINDER_LIVE )
		. '?v=' . substr( $state['kept'][0]['hash'], 0, 12 );
}

/**
 * The folder among the uploads of this site.
 *
 * @return string
 */
function service_finder_folder() {
	$uploads = wp_upload_dir( null, false );
	return $uploads['basedir'] . '/service-finder';
}

/**
 * Writes a file into the folder: first beside it, so that no reader gets half of it.
 *
 * @param string $name  The name of the file.
 * @param string $bytes What is in it.
 * @return true|WP_Error
 */
function service_finder_write( $name, $bytes ) {
	$folder = service_finder_folder();
	$files  = service_finder_files();
	// WordPress' own way to move a file removes the one of before first, and a reader would meet with neither.
	// phpcs:ignore WordPress.WP.AlternativeFunctions.rename_rename
	if ( ! wp_mkdir_p( $folder ) || ! $files->put_contents( "$folder/$name.new", $bytes ) || ! rename( "$folder/$name.new", "$folder/$name" ) ) {
		/* translators: %s: a folder on the server. */
		return new WP_Error( 'not-written', sprintf( __( 'The server does not let the plugin write to %s. Whoever looks after the server can allow it.', 'service-finder' ), $folder ) );
	}
	return true;
}

/**
 * Reads a file of the folder.
 *
 * @param string $name The name of the file.
 * @return string Empty where it cannot be read.
 */
function service_finder_read( $name ) {
	return (string) service_finder_files()->get_contents( service_finder_folder() . '/' . $name );
}

/**
 * Files as WordPress itself reads and writes them, without asking for a password of FTP: uploads are the web server's own.
 *
 * @return WP_Filesystem_Direct
 */
function service_finder_files() {
	require_once ABSPATH . 'wp-admin/includes/class-wp-filesystem-base.php';
	require_once ABSPATH . 'wp-admin/includes/class-wp-filesystem-direct.php';
	if ( ! defined( 'FS_CHMOD_FILE' ) ) {
		define( 'FS_CHMOD_FILE', 0644 );
	}
	if ( ! defined( 'FS_CHMOD_DIR' ) ) {
		define( 'FS_CHMOD_DIR', 0755 );
	}
	return new WP_Filesystem_Direct( null );
}

/**
 * The services of the live list.
 *
 * @return array<string, string> Names by identifiers; empty where there is no list.
 */
function service_finder_live_names() {
	$state = service_finder_state();
	$names = array() === $state['kept'] ? array() : service_finder_check_feed( service_finder_read( SERVICE_FINDER_LIVE ) );
	return is_wp_error( $names ) ? array() : $names;
}

/**
 * Makes a list the live one, and keeps those of before.
 *
 * @param string $bytes A list that has been checked.
 * @param int    $count How many services it has.
 * @param string $title The name of the file it came from.
 * @return true|WP_Error
 */
function service_finder_publish( $bytes, $count, $title ) {
	$hash  = hash( 'sha256', $bytes );
	$entry = array(
		'file'  => 'kept-' . substr( $hash, 0, 32 ) . '.json',
		'hash'  => $hash,
		'title' => $title,
		'count' => $count,
		'time'  => time(),
		'user'  => get_current_user_id(),
	);
	foreach ( array( $entry['file'], SERVICE_FINDER_LIVE ) as $name ) {
		$written = service_finder_write( $name, $bytes );
		if ( is_wp_error( $written ) ) {
			return $written;
		}
	}
	$state            = service_finder_state();
	$others           = array_filter( $state['kept'], fn( $kept ) => $kept['hash'] !== $hash );
	$state['kept']    = array_slice( array_merge( array( $entry ), array_values( $others ) ), 0, SERVICE_FINDER_KEPT );
	$state['address'] = '';
	service_finder_remember( $state );
	service_finder_tidy();
	return true;
}

/**
 * Removes the files that nothing leads to any more.
 */
function service_finder_tidy() {
	$state  = service_finder_state();
	$wanted = array_merge( array( SERVICE_FINDER_LIVE ), array_column( $state['kept'], 'file' ) );
	if ( null !== $state['waiting'] ) {
		$wanted[] = $state['waiting']['file'];
	}
	$there = service_finder_files()->dirlist( service_finder_folder() );
	foreach ( is_array( $there ) ? array_keys( $there ) : array() as $name ) {
		if ( ! in_array( $name, $wanted, true ) ) {
			service_finder_files()->delete( service_finder_folder() . '/' . $name );
		}
	}
}
