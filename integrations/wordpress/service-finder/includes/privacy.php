<?php
/**
 * The text that WordPress offers for the site's privacy policy.
 *
 * @package Service_Finder
 */

defined( 'ABSPATH' ) || exit;

/**
 * Says what the finder does with what readers answer: nothing that leaves the page.
 */
function service_finder_suggest_privacy_text() {
	$address = service_finder_state()['address'];
	$host    = '' === $address ? '' : (string) wp_parse_url( $address, PHP_URL_HOST );
	$text    = '<p class="privacy-policy-tutorial">'
		. esc_html__( 'The service finder collects nothing, so no text is required. This one tells your readers so.', 'service-finder' )
		. '</p><p>'
		. esc_html__( 'The service finder on this site asks a few questions and shows services that fit. The answers are worked out in your browser. They are not stored, not sent to us and not sent to anybody else, and the finder sets no cookies. As with every page, our server sees that the page and the files of the finder were opened.', 'service-finder' )
		. ' '
		. esc_html__( 'Telephone numbers, e-mail addresses and links in the results lead to the services themselves, which have their own privacy policies.', 'service-finder' )
		. '</p>';
	if ( '' !== $host && wp_parse_url( home_url(), PHP_URL_HOST ) !== $host ) {
		/* translators: %s: the name of a server. */
		$text .= '<p>' . esc_html( sprintf( __( 'The list of services is fetched from %s, whose server sees your IP address, that the list was opened, and which parts of a long list were fetched.', 'service-finder' ), $host ) ) . '</p>';
	}
	wp_add_privacy_policy_content( __( 'Service finder', 'service-finder' ), wp_kses_post( $text ) );
}
