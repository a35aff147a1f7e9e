// A network of sites: the plugin is activated for all of them, each has a list of its own, and removed it leaves nothing on
// any. No browser is needed for that.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { expect, SAMPLE, Site, test } from "./site";

const HOST = "network.test";
const PLUGIN = "service-finder/service-finder.php";

/** Makes the site the first one of a network, as "Network Setup" under Tools does. */
function makeNetwork(site: Site): void {
  site.origin = `http://${HOST}`;
  site.php(
    `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
     global $wpdb;
     foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
       $wpdb->$table = $name;
     }
     install_network();
     return populate_network( 1, '${HOST}', 'admin@example.org', 'Network', '/', false );`,
  );
  const config = join(site.folder, "wp-config.php");
  const constants = `define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false ); define( 'DOMAIN_CURRENT_SITE', '${HOST}' );
define( 'PATH_CURRENT_SITE', '/' ); define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 );\n`;
  // Each site of a network has an address of its own.
  const text = readFileSync(config, "utf8").replace(/^define\( 'WP_(HOME|SITEURL)'.*\n/gm, "");
  writeFileSync(config, text.replace("$table_prefix", `${constants}$table_prefix`));
  site.php(`update_option( 'home', '${site.origin}' ); return update_option( 'siteurl', '${site.origin}' );`);
}

/** What the code gives on each site of the network. */
const onEach = (site: Site, code: string) =>
  site.php(
    `$found = array();
     foreach ( get_sites( array( 'fields' => 'ids' ) ) as $id ) {
       switch_to_blog( $id );
       $found[] = ( function () { ${code} } )();
       restore_current_blog();
     }
     return $found;`,
  );

test("on a network each site has its own list, and removed the plugin leaves nothing on any", ({ siteName }) => {
  const site = new Site();
  try {
    site.copy(siteName);
    makeNetwork(site);
    const second = `wp_insert_site( array( 'domain' => '${HOST}', 'path' => '/two/', 'network_id' => 1, 'user_id' => 1, 'title' => 'Two' ) )`;
    expect(site.php(`return array( is_multisite(), activate_plugin( '${PLUGIN}', '', true ), ${second} );`)).toEqual([true, null, 2]);

    expect(onEach(site, `return is_plugin_active( '${PLUGIN}' ) && shortcode_exists( 'service_finder' );`)).toEqual([true, true]);
    // One site has a list before the other; neither gets the other's.
    site.php(`switch_to_blog( 2 ); return service_finder_publish( file_get_contents( '${SAMPLE}' ), 74, 'two.json' );`);
    const address = "return explode( '?', service_finder_feed_address() )[0];";
    const ofSecond = "/wp-content/uploads/sites/2/service-finder/services.json";
    expect(onEach(site, address)).toEqual(["", ofSecond]);
    site.php(`return service_finder_publish( file_get_contents( '${SAMPLE}' ), 74, 'one.json' );`);
    expect(onEach(site, address)).toEqual(["/wp-content/uploads/service-finder/services.json", ofSecond]);
    expect(site.php("switch_to_blog( 2 ); return do_shortcode( '[service_finder]' );")).toContain(`feed="${ofSecond}?v=`);

    site.php(`deactivate_plugins( '${PLUGIN}', false, true ); return uninstall_plugin( '${PLUGIN}' );`);
    const left = `global $wpdb;
      $named = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%service_finder%' OR option_name LIKE '%service-finder%'" );
      return array( $named, is_dir( wp_upload_dir( null, false )['basedir'] . '/service-finder' ) );`;
    expect(onEach(site, left)).toEqual([
      [[], false],
      [[], false],
    ]);
    const meta = "global $wpdb; return $wpdb->get_col( \"SELECT meta_key FROM $wpdb->sitemeta WHERE meta_value LIKE '%service%finder%'\" );";
    expect(site.php(meta)).toEqual([]);
    expect(site.complaints(), "what PHP has complained of").toEqual([]);
  } finally {
    site.stop();
  }
});
