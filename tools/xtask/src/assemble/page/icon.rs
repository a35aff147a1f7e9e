//! The icon of the page on a device, in every size and shape, from one drawing.

use anyhow::{Context, Result};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

/// A file of the icon.
pub struct Icon {
    pub name: String,
    pub content: Vec<u8>,
    /// Its sizes, type and purpose in the manifest; `None` for a file that only the page names.
    pub listed: Option<Listed>,
}

pub struct Listed {
    pub sizes: String,
    pub mime: &'static str,
    pub purpose: &'static str,
}

/// Whether the corners are round as drawn, or filled for a device that cuts them in its own way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Corners {
    Drawn,
    Filled,
}

/// The drawing itself, then the sizes that Chromium asks for, those to be cut, and the one that Safari on iOS takes.
pub fn icons(drawing: &str) -> Result<Vec<Icon>> {
    let tree = Tree::from_str(drawing, &Options::default()).context("is not good SVG")?;
    let listed = |size: u32, purpose| Listed { sizes: format!("{size}x{size}"), mime: "image/png", purpose };
    let png = |name: String, size: u32, corners, listed: Option<Listed>| -> Result<Icon> {
        let content = picture(&tree, size, corners)?.encode_png().context("cannot be written as PNG")?;
        Ok(Icon { name, content, listed })
    };
    let drawn = Listed { sizes: "any".to_owned(), mime: "image/svg+xml", purpose: "any" };
    let mut icons = vec![
        Icon { name: "icon.svg".to_owned(), content: drawing.as_bytes().to_vec(), listed: Some(drawn) },
        png("icon-180.png".to_owned(), 180, Corners::Filled, None)?,
    ];
    for size in [192, 512] {
        icons.push(png(format!("icon-{size}.png"), size, Corners::Drawn, Some(listed(size, "any")))?);
        icons.push(png(format!("maskable-{size}.png"), size, Corners::Filled, Some(listed(size, "maskable")))?);
    }
    Ok(icons)
}

fn picture(tree: &Tree, size: u32, corners: Corners) -> Result<Pixmap> {
    let mut picture = Pixmap::new(size, size).context("has no size")?;
    #[expect(clippy::cast_precision_loss, reason = "a few hundred pixels are exact")]
    let scale = size as f32 / tree.size().width();
    let draw = |picture: &mut Pixmap| {
        resvg::render(tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    };
    draw(&mut picture);
    if corners == Corners::Filled {
        // The background is the colour in the middle of the upper edge.
        let ground = picture.pixel(size / 2, size / 100 + 1).context("has no ground")?.demultiply();
        let ground = resvg::tiny_skia::Color::from_rgba8(ground.red(), ground.green(), ground.blue(), ground.alpha());
        picture.fill(ground);
        draw(&mut picture);
    }
    Ok(picture)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DRAWING: &str = include_str!("../../../../../src/standalone/icon.svg");

    fn drawn(size: u32, corners: Corners) -> Pixmap {
        picture(&Tree::from_str(DRAWING, &Options::default()).unwrap(), size, corners).unwrap()
    }

    #[test]
    fn every_file_has_its_size() {
        let icons = icons(DRAWING).unwrap();
        let names: Vec<_> = icons.iter().map(|icon| icon.name.as_str()).collect();
        assert_eq!(
            names,
            ["icon.svg", "icon-180.png", "icon-192.png", "maskable-192.png", "icon-512.png", "maskable-512.png"]
        );
        for icon in icons.iter().filter(|icon| icon.name.ends_with(".png")) {
            let size: u32 = icon.name.split(['-', '.']).nth(1).unwrap().parse().unwrap();
            let picture = Pixmap::decode_png(&icon.content).unwrap();
            assert_eq!((picture.width(), picture.height()), (size, size), "{}", icon.name);
        }
    }

    #[test]
    fn what_a_device_may_cut_away_is_ground_alone() {
        let picture = drawn(512, Corners::Filled);
        let ground = picture.pixel(0, 0).unwrap();
        assert_eq!(ground.alpha(), 255);
        // The circle that is always shown has two fifths of the width as its radius (Web App Manifest, "safe zone").
        let radius = 512.0 * 0.4;
        for (x, y) in (0..512).flat_map(|x| (0..512).map(move |y| (x, y))) {
            let distance = (f64::from(x) - 255.5).hypot(f64::from(y) - 255.5);
            assert!(distance <= radius || picture.pixel(x, y).unwrap() == ground, "{x}, {y}");
        }
        assert!(picture.pixel(194, 194).unwrap() != ground, "the mark is not there");
    }

    #[test]
    fn corners_that_are_not_cut_are_round() {
        assert_eq!(drawn(192, Corners::Drawn).pixel(0, 0).unwrap().alpha(), 0);
    }

    #[test]
    fn what_is_no_drawing_is_refused() {
        assert!(icons("<p>").is_err());
    }
}
