<?php
/**
 * The block.
 *
 * @package Service_Finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block with the attributes of the table, and tells its editor what it needs to know.
 */
function service_finder_register_block() {
	register_block_type(
		dirname( SERVICE_FINDER_FILE ) . '/block',
		array(
			'attributes'      => service_finder_block_attributes(),
			'render_callback' => 'service_finder_render_block',
		)
	);
	add_action( 'enqueue_block_editor_assets', 'service_finder_tell_editor' );
}

/**
 * What the block shows in the editor depends on whether there is a list, and on who edits.
 */
function service_finder_tell_editor() {
	$known = array(
		'script'   => plugins_url( 'finder/service-finder.js', SERVICE_FINDER_FILE ) . '?ver=' . SERVICE_FINDER_VERSION,
		'base'     => service_finder_base(),
		'feed'     => service_finder_feed_address(),
		'lang'     => substr( get_bloginfo( 'language' ), 0, 2 ),
		'settings' => current_user_can( service_finder_capability() ) ? admin_url( 'options-general.php?page=service-finder' ) : '',
	);
	wp_add_inline_script( 'service-finder-editor', 'window.serviceFinderSite = ' . wp_json_encode( $known, JSON_HEX_TAG ) . ';', 'before' );
}
