//! How the widget is linked.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        // Half of what the linker reserves for the stack by itself. A phone gives that memory whether it is used or not.
        println!("cargo::rustc-link-arg-bins=-zstack-size=524288");
    }
}
