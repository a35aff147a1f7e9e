<?php
/**
 * The element as it stands in a page. The server writes it, so that nobody needs the right to write HTML, and no change by
 * another editor can strip it.
 *
 * @package Service_Finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the block puts into a page.
 *
 * @param array $attributes As the block keeps them.
 * @return string
 */
function service_finder_render_block( $attributes ) {
	$given = array();
	foreach ( service_finder_attributes() as $name => $unused ) {
		$key = service_finder_block_name( $name );
		if ( isset( $attributes[ $key ] ) ) {
			$given[ $name ] = $attributes[ $key ];
		}
	}
	$markup = service_finder_render( $given );
	return '' === $markup ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $markup );
}

/**
 * What the shortcode puts into a page: `[service_finder lang="sv" topic="topic:grief" compact]`.
 *
 * @param array|string $given As WordPress has read them: an empty text where there are none.
 * @return string
 */
function service_finder_render_shortcode( $given ) {
	$named = array();
	foreach ( (array) $given as $name => $value ) {
		// An attribute without a value has a number for its name.
		if ( is_int( $name ) ) {
			$named[ strtolower( (string) $value ) ] = '1';
		} else {
			$named[ str_replace( '_', '-', strtolower( $name ) ) ] = $value;
		}
	}
	return service_finder_render( $named );
}

/**
 * The element.
 *
 * @param array<string, mixed> $given Values by the names of the element's attributes.
 * @return string Empty, or a remark for those who can mend it, where there is no list of services.
 */
function service_finder_render( array $given ) {
	// Readers of news get no scripts, so they get the way to the page.
	if ( is_feed() ) {
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( get_permalink() ), esc_html__( 'Open the service finder', 'service-finder' ) );
	}
	$set = array();
	foreach ( service_finder_attributes() as $name => $attribute ) {
		$clean = service_finder_clean( $attribute, isset( $given[ $name ] ) ? $given[ $name ] : '' );
		$clean = '' === $clean && isset( $attribute['default'] ) ? $attribute['default'] : $clean;
		if ( '' !== $clean ) {
			$set[ $name ] = 'flag' === $attribute['kind'] ? '' : $clean;
		}
	}
	$set['feed'] = isset( $set['feed'] ) ? $set['feed'] : service_finder_feed_address();
	if ( '' === $set['feed'] ) {
		return service_finder_no_list_remark();
	}
	$set['base'] = service_finder_base();
	wp_enqueue_script( SERVICE_FINDER_SCRIPT );
	return service_finder_element( $set );
}

/**
 * The markup of the element. What stands in it is seen until the finder runs, and where it cannot run.
 *
 * @param array<string, string> $set Clean values by names.
 * @return string
 */
function service_finder_element( array $set ) {
	$written = '';
	foreach ( $set as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	$exit = isset( $set['exit-url'] ) ? $set['exit-url'] : 'https://www.ilmatieteenlaitos.fi/';
	$link = isset( $set['exit'] ) && 'off' === $set['exit'] ? '' : sprintf(
		' <a href="%s" rel="noreferrer">%s</a>',
		esc_url( $exit ),
		esc_html__( 'Leave this page', 'service-finder' )
	);
	return sprintf(
		'<service-finder%s><noscript>%s%s</noscript></service-finder>',
		$written,
		esc_html__( 'The service finder needs JavaScript.', 'service-finder' ),
		$link
	);
}

/**
 * Readers see nothing where there is no list; whoever can add it is told.
 *
 * @return string
 */
function service_finder_no_list_remark() {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return sprintf(
		'<p><strong>%s</strong> %s</p>',
		esc_html__( 'Service finder', 'service-finder' ),
		esc_html__( 'There is no list of services yet. An administrator adds it under Settings, Service finder. Only editors see this sentence.', 'service-finder' )
	);
}
