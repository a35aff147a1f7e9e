// The block in the editor: the finder itself as a preview, and its settings in the side panel. Written without a build, so
// that what runs is what is read.
( function ( wp, site ) {
	'use strict';

	const { createElement, Fragment, useEffect, useRef } = wp.element;
	const { InspectorControls, useBlockProps } = wp.blockEditor;
	const { Button, ExternalLink, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = wp.components;
	const { __ } = wp.i18n;

	/** The name that the element has for what the block keeps: `headingLevel` is `heading-level`. */
	const elementName = ( name ) => name.replace( /[A-Z]/g, ( letter ) => '-' + letter.toLowerCase() );

	/** An address in full: the canvas of the editor is a document without an address of its own. */
	const inFull = ( address ) => address.split( /\s+/ ).filter( Boolean ).map( ( it ) => new URL( it, window.location.href ).href ).join( ' ' );

	/**
	 * Brings the script into the document of the canvas. That is the page itself or a frame in it, by the version of WordPress
	 * and the blocks on the page, and an element is defined for one document alone.
	 */
	function bringScript( canvas ) {
		if ( canvas.defaultView.customElements.get( 'service-finder' ) || canvas.querySelector( 'script[data-service-finder]' ) ) return;
		const script = canvas.createElement( 'script' );
		script.src = site.script;
		script.dataset.serviceFinder = '';
		canvas.head.append( script );
	}

	/** The finder with the settings of the block. Its exit is off: Shift three times would leave the editor and its changes. */
	function Preview( { attributes, feed } ) {
		// The canvas does not say the language of the page.
		const set = { feed: inFull( feed ), base: inFull( site.base ), lang: site.lang, theme: attributes.theme || 'host', exit: 'off' };
		for ( const [ name, value ] of Object.entries( attributes ) ) {
			const isLeftOut = [ 'feed', 'theme', 'exit', 'exitUrl', 'history', 'loading', 'align', 'anchor', 'className' ].includes( name );
			if ( ! isLeftOut && value ) set[ elementName( name ) ] = value === true ? '' : value;
		}
		const place = useRef();
		useEffect( () => bringScript( place.current.ownerDocument ), [] );
		// A finder takes what it begins with when it begins, so other settings make another finder.
		return createElement( 'div', { ref: place }, createElement( 'service-finder', { key: JSON.stringify( set ), ...set } ) );
	}

	function Nothing() {
		return createElement(
			Placeholder,
			{ icon: 'search', label: __( 'Service finder', 'service-finder' ), instructions: __( 'There is no list of services yet.', 'service-finder' ) },
			site.settings
				? createElement( Button, { variant: 'primary', href: site.settings, target: '_blank' }, __( 'Upload a list', 'service-finder' ) )
				: __( 'An administrator adds it under Settings, Service finder.', 'service-finder' )
		);
	}

	/** The panels, as data: each row is a control with the attribute that it changes. */
	const panels = () => [
		{
			title: __( 'Where it begins', 'service-finder' ),
			rows: [
				[ 'topic', TextControl, { label: __( 'Topic', 'service-finder' ), help: __( 'The codes of topics in your list, apart by spaces. The question is then not asked.', 'service-finder' ) } ],
				[ 'audience', TextControl, { label: __( 'For whom', 'service-finder' ), help: __( 'The codes of groups in your list.', 'service-finder' ) } ],
				[ 'place', TextControl, { label: __( 'Municipality or region', 'service-finder' ), help: __( 'Such as Tampere. The question is then not asked.', 'service-finder' ) } ],
				[ 'lang', TextControl, { label: __( 'Language', 'service-finder' ), help: __( 'Such as sv. Without it, the language of the page.', 'service-finder' ) } ],
				[ 'languages', TextControl, { label: __( 'Languages to choose from', 'service-finder' ), help: __( 'Such as fi sv en. Without it, all of them.', 'service-finder' ) } ],
			],
		},
		{
			title: __( 'Looks', 'service-finder' ),
			isOpen: true,
			rows: [
				[
					'theme',
					SelectControl,
					{
						label: __( 'Colours', 'service-finder' ),
						options: [
							{ value: '', label: __( 'As the page', 'service-finder' ) },
							{ value: 'auto', label: __( "As the reader's device is set", 'service-finder' ) },
							{ value: 'light', label: __( 'Light', 'service-finder' ) },
							{ value: 'dark', label: __( 'Dark', 'service-finder' ) },
						],
					},
				],
				[ 'compact', ToggleControl, { label: __( 'Narrow: small margins, no introductions', 'service-finder' ) } ],
				[
					'headingLevel',
					SelectControl,
					{
						label: __( 'Level of the heading', 'service-finder' ),
						options: [ '', '1', '2', '3', '4', '5', '6' ].map( ( value ) => ( { value, label: value || __( '2 (usual)', 'service-finder' ) } ) ),
					},
				],
			],
		},
		{
			title: __( 'Leaving the page', 'service-finder' ),
			rows: [
				[
					'exit',
					SelectControl,
					{
						label: __( 'The button "Leave this page"', 'service-finder' ),
						help: __( 'It hides the page at once. It does not clear the history of the browser.', 'service-finder' ),
						options: [
							{ value: '', label: __( 'Is there', 'service-finder' ) },
							{ value: 'off', label: __( 'Is left out', 'service-finder' ) },
						],
					},
				],
				[ 'exitUrl', TextControl, { label: __( 'Where it leads', 'service-finder' ), help: __( 'An ordinary page that anybody might open. Without it, the weather.', 'service-finder' ), type: 'url' } ],
			],
		},
		{
			title: __( 'More', 'service-finder' ),
			rows: [
				[ 'feed', TextControl, { label: __( 'Another list of services', 'service-finder' ), help: __( 'Its address. Without it, the list of this site.', 'service-finder' ) } ],
				[ 'maxQuestions', TextControl, { label: __( 'At most so many questions (1 to 20)', 'service-finder' ), type: 'number', min: 1, max: 20 } ],
				[ 'enough', TextControl, { label: __( 'Stop when so many services are left (1 to 50)', 'service-finder' ), type: 'number', min: 1, max: 50 } ],
				[ 'country', TextControl, { label: __( 'Country of the help lines', 'service-finder' ), help: __( 'Such as FI. Without it, the country of the list.', 'service-finder' ) } ],
				[ 'timezone', TextControl, { label: __( 'Time zone of the opening hours', 'service-finder' ), help: __( 'Such as Europe/Helsinki.', 'service-finder' ) } ],
				[
					'history',
					SelectControl,
					{
						label: __( "The browser's Back button", 'service-finder' ),
						options: [
							{ value: '', label: __( 'Leaves the page', 'service-finder' ) },
							{ value: 'on', label: __( 'Leads to the question before', 'service-finder' ) },
						],
					},
				],
				[
					'loading',
					SelectControl,
					{
						label: __( 'When it loads', 'service-finder' ),
						options: [
							{ value: '', label: __( 'With the page', 'service-finder' ) },
							{ value: 'lazy', label: __( 'When a reader comes near it', 'service-finder' ) },
						],
					},
				],
			],
		},
	];

	function Settings( { attributes, setAttributes } ) {
		const control = ( [ name, Control, properties ] ) => {
			const own = Control === ToggleControl ? { checked: attributes[ name ] } : { value: attributes[ name ] };
			const onChange = ( value ) => setAttributes( { [ name ]: value } );
			return createElement( Control, { key: name, ...own, ...properties, onChange, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true } );
		};
		const panel = ( { title, isOpen, rows } ) =>
			createElement( PanelBody, { key: title, title, initialOpen: Boolean( isOpen ) }, createElement( 'div', { style: { display: 'grid', gap: '16px' } }, rows.map( control ) ) );
		const list = site.settings && createElement( 'p', { key: 'list', style: { padding: '0 16px 16px' } }, createElement( ExternalLink, { href: site.settings }, __( 'The list of services', 'service-finder' ) ) );
		return createElement( InspectorControls, null, panels().map( panel ), list );
	}

	function Edit( { attributes, setAttributes, isSelected } ) {
		const feed = attributes.feed || site.feed;
		// Over what is not selected lies a pane, so that a press selects the block and answers no question.
		const pane = ! isSelected && createElement( 'div', { style: { position: 'absolute', inset: 0, zIndex: 3 } } );
		const properties = useBlockProps( { style: { position: 'relative' } } );
		return createElement(
			Fragment,
			null,
			createElement( Settings, { attributes, setAttributes } ),
			createElement( 'div', properties, feed ? createElement( Preview, { attributes, feed } ) : createElement( Nothing ), pane )
		);
	}

	wp.blocks.registerBlockType( 'service-finder/service-finder', { edit: Edit, save: () => null } );
} )( window.wp, window.serviceFinderSite );
