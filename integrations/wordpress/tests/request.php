<?php
/**
 * What WordPress looks for in a request, where there is none.
 *
 * @package Service_Finder
 */

$_SERVER['HTTP_HOST']       = getenv( 'SITE_HOST' ) ? getenv( 'SITE_HOST' ) : '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';
