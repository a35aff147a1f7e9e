<?php
/**
 * The script of the finder, with the marks by which optimisers leave it as it is.
 *
 * @package Service_Finder
 */

defined( 'ABSPATH' ) || exit;

/** The handle of the finder's script. */
const SERVICE_FINDER_SCRIPT = 'service-finder';

/**
 * Tells WordPress of the scripts; nothing is loaded by that.
 */
function service_finder_register_scripts() {
	wp_register_script( SERVICE_FINDER_SCRIPT, plugins_url( 'finder/service-finder.js', SERVICE_FINDER_FILE ), array(), SERVICE_FINDER_VERSION, true );
	service_finder_register_own( 'editor', 'block/editor.js', array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n' ) );
	service_finder_register_own( 'settings', 'admin/settings.js', array( 'wp-i18n' ) );
	wp_register_style( 'service-finder-settings', plugins_url( 'admin/settings.css', SERVICE_FINDER_FILE ), array(), SERVICE_FINDER_VERSION );
}

/**
 * A script of the plugin for editors, with its translations.
 *
 * @param string   $name  What it is for.
 * @param string   $path  Where it is in the plugin.
 * @param string[] $needs The scripts of WordPress that it needs.
 */
function service_finder_register_own( $name, $path, array $needs ) {
	$handle = 'service-finder-' . $name;
	wp_register_script( $handle, plugins_url( $path, SERVICE_FINDER_FILE ), $needs, SERVICE_FINDER_VERSION, true );
	wp_set_script_translations( $handle, 'service-finder', dirname( SERVICE_FINDER_FILE ) . '/languages' );
}

/**
 * The marks. The finder is one small file that has to be there first, because the exit is in it.
 *
 * @return array<string, string> Attributes of the script tag.
 */
function service_finder_marks() {
	return array(
		// Cloudflare Rocket Loader, Autoptimize, LiteSpeed. Rocket Loader reads it only in front of the address.
		'data-cfasync'            => 'false',
		'data-noptimize'          => '1',
		'data-pagespeed-no-defer' => '1',
		// LiteSpeed: not combined, not delayed.
		'data-no-optimize'        => '1',
		'data-no-defer'           => '1',
		// WP Rocket: not made smaller, not delayed.
		'data-no-minify'          => '1',
		'data-nowprocket'         => '1',
		'data-jetpack-boost'      => 'ignore',
		// Cookiebot holds scripts back until a reader consents. The finder sets no cookies and asks no stranger.
		'data-cookieconsent'      => 'ignore',
	);
}

/**
 * Puts the marks in front of everything else in the tag.
 *
 * @param string $tag    The tag as WordPress has made it.
 * @param string $handle The script.
 * @return string
 */
function service_finder_mark_script( $tag, $handle ) {
	if ( SERVICE_FINDER_SCRIPT !== $handle || false !== strpos( $tag, 'data-cfasync' ) ) {
		return $tag;
	}
	$marks = '';
	foreach ( service_finder_marks() as $name => $value ) {
		$marks .= sprintf( '%s="%s" ', $name, esc_attr( $value ) );
	}
	return preg_replace( '/<script (?=[^>]*\bsrc=)/', '<script ' . $marks . 'async ', $tag, 1 );
}
