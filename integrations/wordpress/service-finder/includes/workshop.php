<?php
/**
 * The workshop within the admin pages, where its files are in the plugin.
 *
 * @package Service_Finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds the page under Settings. The form for a new list leads to it as well.
 */
function service_finder_add_workshop_page() {
	if ( ! service_finder_has_workshop() ) {
		return;
	}
	$title = __( 'Workshop of the service finder', 'service-finder' );
	add_options_page( $title, __( 'Service workshop', 'service-finder' ), service_finder_capability(), 'service-finder-workshop', 'service_finder_show_workshop' );
}

/**
 * Leads to the workshop from the form for a new list.
 */
function service_finder_show_workshop_link() {
	if ( ! service_finder_has_workshop() ) {
		return;
	}
	printf(
		'<p>%s <a href="%s">%s</a></p>',
		esc_html__( 'Do you want to look at your spreadsheet and mend it first?', 'service-finder' ),
		esc_url( admin_url( 'options-general.php?page=service-finder-workshop' ) ),
		esc_html__( 'Open the workshop', 'service-finder' )
	);
}

/**
 * Writes the page. The workshop is a page of its own and gets a frame, so that neither's styles reach the other.
 */
function service_finder_show_workshop() {
	printf(
		'<div class="wrap"><h1>%s</h1><p>%s</p><iframe src="%s" title="%s" style="inline-size:100%%;block-size:80vh;border:1px solid #c3c4c7;background:#fff"></iframe></div>',
		esc_html__( 'Workshop of the service finder', 'service-finder' ),
		esc_html__( 'Your spreadsheet is read in this browser and sent nowhere. Save the finished list, and publish it under Settings, Service finder.', 'service-finder' ),
		esc_url( plugins_url( 'finder/workshop/index.html', SERVICE_FINDER_FILE ) ),
		esc_attr__( 'Workshop of the service finder', 'service-finder' )
	);
}
