<?php
/**
 * The attributes of the finder: what the block keeps, what the shortcode understands, and what is printed.
 *
 * @package Service_Finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * Every attribute of the element that an editor of a page may set, with the kind of its value. `base` is the plugin's own.
 *
 * @return array<string, array> By the name that the element has for it.
 */
function service_finder_attributes() {
	return array(
		'feed'          => array( 'kind' => 'addresses' ),
		'lang'          => array( 'kind' => 'words' ),
		'languages'     => array( 'kind' => 'words' ),
		'topic'         => array( 'kind' => 'words' ),
		'audience'      => array( 'kind' => 'words' ),
		'country'       => array( 'kind' => 'words' ),
		'timezone'      => array( 'kind' => 'words' ),
		'place'         => array( 'kind' => 'words' ),
		'theme'         => array(
			'kind'    => 'choice',
			'choices' => array( 'host', 'auto', 'light', 'dark' ),
			'default' => 'host',
		),
		'compact'       => array( 'kind' => 'flag' ),
		'heading-level' => array(
			'kind' => 'number',
			'most' => 6,
		),
		'exit'          => array(
			'kind'    => 'choice',
			'choices' => array( 'on', 'off' ),
		),
		'exit-url'      => array( 'kind' => 'addresses' ),
		'enough'        => array(
			'kind' => 'number',
			'most' => 50,
		),
		'max-questions' => array(
			'kind' => 'number',
			'most' => 20,
		),
		'history'       => array(
			'kind'    => 'choice',
			'choices' => array( 'off', 'on' ),
		),
		'loading'       => array(
			'kind'    => 'choice',
			'choices' => array( 'eager', 'lazy' ),
		),
	);
}

/**
 * The name under which the block keeps an attribute: JavaScript has no hyphens in names.
 *
 * @param string $name Such as `heading-level`.
 * @return string Such as `headingLevel`.
 */
function service_finder_block_name( $name ) {
	return lcfirst( str_replace( ' ', '', ucwords( str_replace( '-', ' ', $name ) ) ) );
}

/**
 * The attributes as the block declares them. All are texts or flags, so that one rule reads block and shortcode.
 *
 * @return array<string, array>
 */
function service_finder_block_attributes() {
	$declared = array();
	foreach ( service_finder_attributes() as $name => $attribute ) {
		$type = 'flag' === $attribute['kind'] ? 'boolean' : 'string';

		$declared[ service_finder_block_name( $name ) ] = array(
			'type'    => $type,
			'default' => 'boolean' === $type ? false : '',
		);
	}
	return $declared;
}

/**
 * A value as it may be printed; an empty text stands for "not set".
 *
 * @param array $attribute A row of the table.
 * @param mixed $value     What the editor has written.
 * @return string
 */
function service_finder_clean( array $attribute, $value ) {
	if ( 'flag' === $attribute['kind'] ) {
		return in_array( $value, array( true, 1, '1', 'true', 'on', 'yes' ), true ) ? '1' : '';
	}
	if ( ! is_scalar( $value ) ) {
		return '';
	}
	// Texts pass through word processors, which turn the marks around a value into curly ones.
	$text = trim( sanitize_text_field( (string) $value ), " \t\n\r\0\x0B\"'“”„‘’″" );
	switch ( $attribute['kind'] ) {
		case 'addresses':
			return service_finder_clean_addresses( $text );
		case 'choice':
			return in_array( $text, $attribute['choices'], true ) ? $text : '';
		case 'number':
			return ctype_digit( $text ) && $text >= 1 && $text <= $attribute['most'] ? $text : '';
		default:
			return $text;
	}
}

/**
 * Addresses that a browser may fetch, apart by spaces.
 *
 * @param string $text What the editor has written.
 * @return string
 */
function service_finder_clean_addresses( $text ) {
	// Whoever may not write HTML has every ampersand of a block stored as an entity.
	$text  = str_replace( '&amp;', '&', $text );
	$clean = array();
	foreach ( preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY ) as $address ) {
		$clean[] = esc_url_raw( $address, array( 'http', 'https' ) );
	}
	return implode( ' ', array_filter( $clean ) );
}
