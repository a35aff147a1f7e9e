<?php
/**
 * Installs WordPress into a folder, with one user of each role whose password is the name.
 * Usage: php install.php FOLDER
 *
 * @package Service_Finder
 */

define( 'WP_INSTALLING', true );
require __DIR__ . '/request.php';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

// Installing sends a message, and here nobody takes it.
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Test', 'admin', 'admin@example.org', false, '', 'admin' );
update_option( 'show_avatars', 0 );
foreach ( array( 'editor', 'author' ) as $name ) {
	wp_insert_user(
		array(
			'user_login' => $name,
			'user_pass'  => $name,
			'user_email' => $name . '@example.org',
			'role'       => $name,
		)
	);
}
// The editor greets everybody with a tour, which would lie over what is tried.
foreach ( get_users() as $user ) {
	update_user_meta(
		$user->ID,
		$wpdb->get_blog_prefix() . 'persisted_preferences',
		array(
			'core/edit-post' => array( 'welcomeGuide' => false ),
			'core'           => array( 'enableChoosePatternModal' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
}
echo esc_html( get_bloginfo( 'version' ) ), "\n";
