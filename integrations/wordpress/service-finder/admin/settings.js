// The settings page: a chosen file is looked at and tried in the finder before it is sent. The server checks it again.
( function ( i18n, list ) {
	'use strict';

	const { __, _n, sprintf } = i18n;
	const aside = document.querySelector( '[data-try]' );
	const place = aside.querySelector( '[data-finder]' );
	const input = document.getElementById( 'service-finder-file' );
	const verdict = document.querySelector( '[data-verdict]' );
	const publish = document.querySelector( '[data-publish]' );

	/** Shows the finder on a list. Its exit is off, because Shift three times would leave the page. */
	function show( feed ) {
		const finder = document.createElement( 'service-finder' );
		const { base, lang } = place.dataset;
		for ( const [ name, value ] of Object.entries( { feed, base, lang, theme: 'light', exit: 'off' } ) ) finder.setAttribute( name, value );
		place.replaceChildren( finder );
		aside.hidden = false;
		return finder;
	}

	function say( kind, sentences ) {
		verdict.replaceChildren( ...sentences.map( ( sentence ) => Object.assign( document.createElement( 'p' ), { textContent: sentence } ) ) );
		verdict.className = 'service-finder-verdict notice inline notice-' + kind;
		publish.disabled = kind === 'error';
	}

	const nameOf = ( name ) => ( typeof name === 'string' ? name : Object.values( name || {} )[ 0 ] ) || '';

	/** The services of a file, or the sentence that says what is wrong with it. */
	async function read( file ) {
		if ( /\.(xlsx|ods|csv|xls)$/i.test( file.name ) ) return list.spreadsheet;
		let feed;
		try {
			feed = JSON.parse( ( await file.text() ).replace( /^\uFEFF/, '' ) );
		} catch {
			return __( 'The file is not JSON, or it was cut off. Download or export it once more.', 'service-finder' );
		}
		if ( feed?.format !== 'service-feed/1' ) return __( 'The file is JSON, but not a list of services of the finder.', 'service-finder' );
		const services = ( Array.isArray( feed.services ) ? feed.services : [] ).filter( ( it ) => it?.id && nameOf( it.name ) );
		return services.length ? services : __( 'There is no service with an identifier and a name in the file. The list of before stays.', 'service-finder' );
	}

	/** What is said of a list that can be published. */
	function summary( services ) {
		const ids = new Set( services.map( ( it ) => String( it.id ) ) );
		const before = Object.entries( list.before );
		const gone = before.filter( ( [ id ] ) => ! ids.has( id ) ).map( ( [ , name ] ) => name );
		/* translators: %d: a number. */
		const sentences = [ sprintf( _n( 'The list has %d service.', 'The list has %d services.', services.length, 'service-finder' ), services.length ) ];
		if ( gone.length ) {
			/* translators: 1: a number, 2: names of services. */
			const sentence = _n( '%1$d service of before is not in it: %2$s', '%1$d services of before are not in it: %2$s', gone.length, 'service-finder' );
			sentences.push( sprintf( sentence, gone.length, gone.slice( 0, 5 ).join( ', ' ) + ( gone.length > 5 ? ' …' : '' ) ) );
		}
		return { sentences, kind: gone.length * 5 > before.length ? 'warning' : 'info' };
	}

	async function look() {
		const file = input.files[ 0 ];
		if ( ! file ) return;
		const services = await read( file );
		if ( typeof services === 'string' ) return say( 'error', [ services ] );
		const { sentences, kind } = summary( services );
		say( kind, sentences );
		const finder = show( URL.createObjectURL( file ) );
		finder.addEventListener( 'service-finder:error', ( event ) => {
			/* translators: %s: a short code. */
			say( 'error', [ ...sentences, sprintf( __( 'The finder cannot show it (%s). The list of before stays.', 'service-finder' ), event.detail.code ) ] );
		} );
		finder.addEventListener( 'service-finder:ready', () => {
			say( kind, [ ...sentences, __( 'The finder can read it. Try it beside, then publish it.', 'service-finder' ) ] );
		} );
	}

	input.addEventListener( 'change', look );
	if ( place.dataset.feed ) show( place.dataset.feed );
} )( window.wp.i18n, window.serviceFinderList );
