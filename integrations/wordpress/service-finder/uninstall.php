<?php
/**
 * Removes everything that the plugin has kept, on every site of a network.
 *
 * @package Service_Finder
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Removes what is kept on the current site.
 */
function service_finder_remove_site() {
	require_once ABSPATH . 'wp-admin/includes/class-wp-filesystem-base.php';
	require_once ABSPATH . 'wp-admin/includes/class-wp-filesystem-direct.php';
	delete_option( 'service_finder' );
	$uploads = wp_upload_dir( null, false );
	( new WP_Filesystem_Direct( null ) )->delete( $uploads['basedir'] . '/service-finder', true );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $service_finder_site ) {
		switch_to_blog( $service_finder_site );
		service_finder_remove_site();
		restore_current_blog();
	}
} else {
	service_finder_remove_site();
}
