<?php
/**
 * Runs code within a site. What the code returns is printed as JSON.
 * Usage: php run.php FOLDER CODE
 *
 * @package Service_Finder
 */

list( , $folder, $code ) = $argv;

require __DIR__ . '/request.php';
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
echo "\n", wp_json_encode( eval( $code ) ); // phpcs:ignore Squiz.PHP.Eval.Discouraged -- the tests' own code.
