<?php
/**
 * Plugin Name:       Service Finder
 * Description:       A few questions on your page lead people to the services that fit them. Block and shortcode; no answer is stored or sent.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The makers of the service finder
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       service-finder
 * Domain Path:       /languages
 * Update URI:        false
 *
 * @package Service_Finder
 */

defined( 'ABSPATH' ) || exit;

define( 'SERVICE_FINDER_VERSION', '0.1.0' );
define( 'SERVICE_FINDER_FILE', __FILE__ );

require_once __DIR__ . '/includes/attributes.php';
require_once __DIR__ . '/includes/feed-check.php';
require_once __DIR__ . '/includes/feed-store.php';
require_once __DIR__ . '/includes/script-tag.php';
require_once __DIR__ . '/includes/optimisers.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/block.php';

add_action( 'init', 'service_finder_load_translations' );
add_action( 'init', 'service_finder_register_scripts' );
add_action( 'init', 'service_finder_register_block' );
add_filter( 'script_loader_tag', 'service_finder_mark_script', 20, 2 );
add_shortcode( 'service_finder', 'service_finder_render_shortcode' );
service_finder_tell_optimisers();

if ( is_admin() ) {
	require_once __DIR__ . '/includes/privacy.php';
	require_once __DIR__ . '/includes/workshop.php';
	require_once __DIR__ . '/includes/settings-actions.php';
	require_once __DIR__ . '/includes/settings-page.php';
	add_action( 'admin_init', 'service_finder_suggest_privacy_text' );
	add_action( 'admin_menu', 'service_finder_add_pages' );
	add_action( 'admin_enqueue_scripts', 'service_finder_enqueue_for_pages' );
	add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), 'service_finder_add_settings_link' );
	foreach ( array( 'upload', 'publish', 'discard', 'restore', 'address' ) as $service_finder_action ) {
		add_action( 'admin_post_service_finder_' . $service_finder_action, 'service_finder_action_' . $service_finder_action );
	}
}

/**
 * Loads the plugin's own translations. WordPress before 6.8 does not find them by itself.
 */
function service_finder_load_translations() {
	load_plugin_textdomain( 'service-finder', false, dirname( plugin_basename( SERVICE_FINDER_FILE ) ) . '/languages' );
}

/**
 * The folder of the finder's own files.
 *
 * @return string An address without a slash at its end.
 */
function service_finder_base() {
	return service_finder_within_site( plugins_url( 'finder', SERVICE_FINDER_FILE ) );
}

/**
 * An address of this site without its host, so that a page that is opened with or without "www." or by http asks its own
 * server and not a stranger's.
 *
 * @param string $url An address.
 * @return string The path, where the host is that of the site; otherwise the address itself.
 */
function service_finder_within_site( $url ) {
	if ( wp_parse_url( $url, PHP_URL_HOST ) !== wp_parse_url( home_url(), PHP_URL_HOST ) ) {
		return set_url_scheme( $url );
	}
	return wp_make_link_relative( $url );
}

/**
 * Who may change the list of services of this site.
 *
 * @return string A capability.
 */
function service_finder_capability() {
	/**
	 * Filters the capability that is needed to change the list of services.
	 *
	 * @param string $capability The capability of administrators.
	 */
	return apply_filters( 'service_finder_capability', 'manage_options' );
}
