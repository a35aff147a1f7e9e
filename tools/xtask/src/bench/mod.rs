//! `cargo xtask bench`: the finder at scale, native and in WebAssembly, against `JSON.parse` and itemsjs in one run.
//! Builds and runs the programs of `tools/bench`, which do the measuring.

mod table;

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{
    paths::Root,
    profile::Profile,
    progress::heading,
    run,
    setup::{self, Builders, node_tools},
};

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

const REPORT: &str = "docs/benchmarks.md";

/// What is done with the table besides printing it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Report {
    Print,
    /// Into the documentation.
    Write,
}

/// The numbers of one size, each as the program that measured it wrote them.
pub struct Numbers {
    pub native: Value,
    /// With what Node does with the same file.
    pub wasm: Value,
    pub itemsjs: Value,
}

pub fn run(root: &Root, report: Report) -> Result<()> {
    let tools = setup::builders(root)?;
    packages(root)?;
    heading("building what is measured");
    let native = build_native(root)?;
    let wasm = build_wasm(root, &tools)?;
    heading("measuring, about two minutes");
    let folder = root.notes().join("bench");
    fs::create_dir_all(&folder)?;
    let mut numbers = Vec::new();
    for services in SIZES {
        println!("{services} services");
        numbers.push(measure(root, services, &native, &wasm, &folder)?);
    }
    let table = table::table(&numbers);
    println!("\n{table}");
    if report == Report::Write {
        let path = root.join(REPORT);
        let before = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        fs::write(&path, table::page(&table, &before)).with_context(|| format!("cannot write {}", path.display()))?;
        println!("written to {REPORT}");
    }
    Ok(())
}

fn measure(root: &Root, services: usize, native: &Path, wasm: &Path, folder: &Path) -> Result<Numbers> {
    let feed = folder.join(format!("{services}.json"));
    let native = read(Command::new(native).arg(services.to_string()).arg(&feed))?;
    let node = |part: &str| {
        let script = root.join("tools/bench/node/bench.mjs");
        // Other programs need more memory than Node gives by itself.
        read(
            Command::new("node")
                .args(["--expose-gc", "--max-old-space-size=8192"])
                .arg(script)
                .arg(&feed)
                .arg(wasm)
                .arg(part),
        )
    };
    Ok(Numbers { native, wasm: node("wasm")?, itemsjs: node("itemsjs")? })
}

fn read(command: &mut Command) -> Result<Value> {
    let text = run::output(command)?;
    serde_json::from_str(&text).with_context(|| format!("`{}` did not print numbers", run::shown(command)))
}

/// For speed, as no reader downloads it.
fn build_native(root: &Root) -> Result<std::path::PathBuf> {
    run::run(
        run::cargo()
            .args(["build", "--package", "service-finder-bench", "--profile", "native"])
            .current_dir(root.path()),
    )?;
    let name = format!("service-finder-bench{}", std::env::consts::EXE_SUFFIX);
    Ok(root.target().join("native").join(name))
}

/// As the widget is published, but for wasm-opt.
fn build_wasm(root: &Root, tools: &Builders) -> Result<std::path::PathBuf> {
    let mut cargo = tools.toolchain().wasm_cargo(Profile::Release)?;
    cargo.args(["build", "--package", "service-finder-bench", "--release", "--target", "wasm32-unknown-unknown"]);
    run::run(cargo.current_dir(root.path()))?;
    Ok(root.target().join("wasm32-unknown-unknown/release/service-finder-bench.wasm"))
}

/// itemsjs, exactly as the lock file has it.
fn packages(root: &Root) -> Result<()> {
    let folder = root.join("tools/bench/node");
    if node_tools::is_as_locked(&folder)? {
        return Ok(());
    }
    node_tools::install_locked(&folder, &[])
        .context("itemsjs could not be installed; try it yourself:\n  cd tools/bench/node && npm ci\n")
}
