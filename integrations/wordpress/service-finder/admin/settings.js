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

	const isSpreadsheet = ( file ) => /\.(xlsx|ods|csv|xls)$/i.test( file.name );

	const nameOf = ( name ) => ( typeof name === 'string' ? name : Object.values( name || {} )[ 0 ] ) || '';

	/**
	 * The file that the finder needs, made of a spreadsheet by the workshop, whose files are in the plugin. It is read in this
	 * browser. The workshop's worker answers each message under the number that it came with.
	 */
	async function madeOf( file ) {
		const worker = new Worker( list.workshop, { type: 'module' } );
		let last = 0;
		const ask = ( message ) =>
			new Promise( ( resolve, refuse ) => {
				const number = ++last;
				worker.addEventListener( 'message', ( { data } ) => {
					if ( data.id === number ) 'failed' in data ? refuse( data.failed ) : resolve( data.answer );
				} );
				worker.addEventListener( 'error', refuse );
				worker.postMessage( { id: number, ...message } );
			} );
		try {
			await ask( { today: new Date().toISOString().slice( 0, 10 ), language: place.dataset.lang } );
			const seen = JSON.parse( await ask( { files: [ [ file.name, await file.arrayBuffer() ] ], request: '"Open"' } ) );
			if ( seen.columns ) return { isAsked: true };
			if ( ! seen.is_usable ) return null;
			const made = new File( [ await ask( { wanted: '"Feed"' } ) ], file.name.replace( /\.[^.]+$/, '.json' ), { type: 'application/json' } );
			return { made, remarks: seen.groups.length };
		} finally {
			worker.terminate();
		}
	}

	/** Puts what was made of a spreadsheet in its place, and tells what the workshop has found. */
	async function replace( file ) {
		say( 'info', [ __( 'The spreadsheet is being read …', 'service-finder' ) ] );
		publish.disabled = true;
		const result = await madeOf( file ).catch( () => null );
		if ( ! result ) {
			say( 'error', [ __( 'No list could be made of this spreadsheet as it is. Open it in the workshop, which shows what to mend.', 'service-finder' ) ] );
			return [];
		}
		if ( result.isAsked ) {
			say( 'error', [ __( 'This spreadsheet has headings of its own. Open it in the workshop and say once what each column is. Then publish what you save there.', 'service-finder' ) ] );
			return [];
		}
		const files = new DataTransfer();
		files.items.add( result.made );
		input.files = files.files;
		return result.remarks ? [ __( 'Some cells want a look. The workshop shows them.', 'service-finder' ) ] : [];
	}

	/** The services of a file, or the sentence that says what is wrong with it. */
	async function read( file ) {
		if ( isSpreadsheet( file ) ) return list.spreadsheet;
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
		if ( ! input.files.length ) return;
		const remarks = list.workshop && isSpreadsheet( input.files[ 0 ] ) ? await replace( input.files[ 0 ] ) : [];
		const file = input.files[ 0 ];
		if ( list.workshop && isSpreadsheet( file ) ) return;
		const services = await read( file );
		if ( typeof services === 'string' ) return say( 'error', [ services ] );
		const { sentences: found, kind } = summary( services );
		const sentences = [ ...found, ...remarks ];
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
