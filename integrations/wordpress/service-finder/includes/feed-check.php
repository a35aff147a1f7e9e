<?php
/**
 * Whether a file is a list of services that the finder can show, and what would be lost with it. The finder itself is more
 * exact; this stands between a wrong file and the readers of the site.
 *
 * @package Service_Finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * Looks at the bytes of a file.
 *
 * @param string $bytes The whole file.
 * @return array<string, string>|WP_Error The names of the services by their identifiers, or what is wrong.
 */
function service_finder_check_feed( $bytes ) {
	if ( '' === trim( $bytes ) ) {
		return new WP_Error( 'empty', __( 'The file is empty.', 'service-finder' ) );
	}
	if ( 0 === strpos( $bytes, 'PK' ) ) {
		return new WP_Error( 'spreadsheet', service_finder_spreadsheet_sentence() );
	}
	// A mark of the byte order is no JSON, and programs on Windows write it.
	$feed = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $bytes ), true );
	if ( ! is_array( $feed ) ) {
		return new WP_Error( 'no-json', __( 'The file is not JSON, or it was cut off. Download or export it once more.', 'service-finder' ) );
	}
	if ( ! isset( $feed['format'] ) || 'service-feed/1' !== $feed['format'] ) {
		return new WP_Error(
			'other-format',
			__( 'The file is JSON, but not a list of services of the finder: it does not say "format": "service-feed/1". What a directory publishes in another format can be used by its address.', 'service-finder' )
		);
	}
	return service_finder_names_of( isset( $feed['services'] ) && is_array( $feed['services'] ) ? $feed['services'] : array() );
}

/**
 * The services that the finder would show.
 *
 * @param array $services As they stand in the file.
 * @return array<string, string>|WP_Error
 */
function service_finder_names_of( array $services ) {
	$names = array();
	foreach ( $services as $service ) {
		$id   = is_array( $service ) && isset( $service['id'] ) && is_scalar( $service['id'] ) ? (string) $service['id'] : '';
		$name = service_finder_text( is_array( $service ) && isset( $service['name'] ) ? $service['name'] : '' );
		if ( '' !== $id && '' !== $name ) {
			$names[ $id ] = $name;
		}
	}
	if ( array() === $names ) {
		return new WP_Error( 'no-services', __( 'There is no service with an identifier and a name in the file. The list of before stays.', 'service-finder' ) );
	}
	return $names;
}

/**
 * A text of a feed in one language: it is a text, or texts by language.
 *
 * @param mixed $text As it stands in the file.
 * @return string
 */
function service_finder_text( $text ) {
	if ( is_array( $text ) ) {
		$language = substr( determine_locale(), 0, 2 );
		$text     = isset( $text[ $language ] ) ? $text[ $language ] : reset( $text );
	}
	return is_string( $text ) ? trim( $text ) : '';
}

/**
 * The services that would be gone.
 *
 * @param array<string, string> $before Names by identifiers.
 * @param array<string, string> $after  The same of the new file.
 * @return string[] Their names.
 */
function service_finder_missing( array $before, array $after ) {
	return array_values( array_diff_key( $before, $after ) );
}

/**
 * Whether so many would be gone that it looks like a mistake: more than a fifth.
 *
 * @param array<string, string> $before Names by identifiers.
 * @param array<string, string> $after  The same of the new file.
 * @return bool
 */
function service_finder_is_doubtful( array $before, array $after ) {
	return count( service_finder_missing( $before, $after ) ) * 5 > count( $before );
}

/**
 * What somebody is told who brings a spreadsheet.
 *
 * @return string
 */
function service_finder_spreadsheet_sentence() {
	if ( service_finder_has_workshop() ) {
		return __( 'This is a spreadsheet. Open it in the workshop, save the list there, and publish that.', 'service-finder' );
	}
	return __( 'This is a spreadsheet. The finder needs the file with the ending .json that is made from it: with the command "service-feed import".', 'service-finder' );
}

/**
 * Whether the page that reads spreadsheets is among the files of the plugin.
 *
 * @return bool
 */
function service_finder_has_workshop() {
	return is_readable( dirname( SERVICE_FINDER_FILE ) . '/finder/workshop/index.html' );
}
