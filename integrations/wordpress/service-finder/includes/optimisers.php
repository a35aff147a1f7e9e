<?php
/**
 * Optimisers that ask by a filter, and not by a mark on the tag, what they must leave alone.
 *
 * @package Service_Finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * Answers them all. A filter that nobody asks costs nothing.
 */
function service_finder_tell_optimisers() {
	$paths = array(
		'rocket_exclude_js',
		'rocket_exclude_defer_js',
		'rocket_delay_js_exclusions',
		'litespeed_optimize_js_excludes',
		'litespeed_optm_js_defer_exc',
		'perfmatters_delay_js_exclusions',
		'perfmatters_defer_js_exclusions',
		'perfmatters_minify_js_exclusions',
	);
	foreach ( $paths as $filter ) {
		add_filter( $filter, 'service_finder_add_path' );
	}
	$handles = array(
		'sgo_js_minify_exclude',
		'sgo_javascript_combine_exclude',
		'sgo_js_async_exclude',
		'jetpack_boost_render_blocking_js_exclude_handles',
	);
	foreach ( $handles as $filter ) {
		add_filter( $filter, 'service_finder_add_handle' );
	}
	add_filter( 'autoptimize_filter_js_exclude', 'service_finder_add_to_text' );
	add_filter( 'w3tc_minify_js_do_tag_minification', 'service_finder_refuse_w3tc', 10, 2 );
}

/**
 * Adds the file of the finder.
 *
 * @param mixed $excluded What is left alone so far.
 * @return mixed
 */
function service_finder_add_path( $excluded ) {
	return is_array( $excluded ) ? array_merge( $excluded, array( 'finder/service-finder.js' ) ) : $excluded;
}

/**
 * Adds the handle of the finder's script.
 *
 * @param mixed $excluded What is left alone so far.
 * @return mixed
 */
function service_finder_add_handle( $excluded ) {
	return is_array( $excluded ) ? array_merge( $excluded, array( SERVICE_FINDER_SCRIPT ) ) : $excluded;
}

/**
 * Autoptimize keeps its list as one text, apart by commas, and in newer versions as an array.
 *
 * @param mixed $excluded What is left alone so far.
 * @return mixed
 */
function service_finder_add_to_text( $excluded ) {
	return is_string( $excluded ) ? trim( $excluded . ', finder/service-finder.js', ', ' ) : service_finder_add_path( $excluded );
}

/**
 * W3 Total Cache asks for each tag.
 *
 * @param mixed $does Whether the tag is made smaller.
 * @param mixed $tag  The tag.
 * @return mixed
 */
function service_finder_refuse_w3tc( $does, $tag = '' ) {
	return is_string( $tag ) && false !== strpos( $tag, 'finder/service-finder.js' ) ? false : $does;
}
