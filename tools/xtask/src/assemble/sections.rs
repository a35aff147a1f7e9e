//! Edits the sections of a WebAssembly module. A section that is not edited is copied byte for byte.

use anyhow::{Context, Result, bail};
use wasm_encoder::{CustomSection, EntityType, ExportSection, ImportSection, Module, RawSection, Section};
use wasmparser::{Export, Import, Parser, Payload, TypeRef};

/// A module that does nothing.
pub const EMPTY: [u8; 8] = Module::HEADER;

/// Under which module and name a function is imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportName {
    pub module: String,
    pub name: String,
}

/// The module with its imports under other names. Each has to be a function: tables, memories and globals are the
/// module's own.
pub fn with_imports(module: &[u8], rename: &mut dyn FnMut(ImportName) -> ImportName) -> Result<Vec<u8>> {
    edited(module, &mut |payload| {
        let Payload::ImportSection(imports) = payload else { return Ok(Edit::Copy) };
        let mut section = ImportSection::new();
        for import in imports.clone().into_imports() {
            let Import { module, name, ty } = import?;
            let TypeRef::Func(kind) = ty else { bail!("the module imports {name:?}, which is not a function") };
            let new = rename(ImportName { module: module.to_owned(), name: name.to_owned() });
            section.import(&new.module, &new.name, EntityType::Function(kind));
        }
        Ok(Edit::Imports(section))
    })
}

/// The module with its exports under other names, and without those for which `rename` returns nothing.
pub fn with_exports(module: &[u8], rename: &mut dyn FnMut(&str) -> Option<String>) -> Result<Vec<u8>> {
    edited(module, &mut |payload| {
        let Payload::ExportSection(exports) = payload else { return Ok(Edit::Copy) };
        let mut section = ExportSection::new();
        for export in exports.clone() {
            let Export { name, kind, index } = export?;
            if let Some(name) = rename(name) {
                section.export(&name, kind.into(), index);
            }
        }
        Ok(Edit::Exports(section))
    })
}

/// The module without the sections that only tools read: the names of functions, and the relocations that the linker
/// leaves for cutting the widget in two.
pub fn without_custom_sections(module: &[u8]) -> Result<Vec<u8>> {
    edited(module, &mut |payload| {
        Ok(if matches!(payload, Payload::CustomSection(_)) { Edit::LeaveOut } else { Edit::Copy })
    })
}

/// The module with one more section that only the glue reads.
pub fn with_section(mut module: Vec<u8>, name: &str, content: &[u8]) -> Vec<u8> {
    CustomSection { name: name.into(), data: content.into() }.append_to(&mut module);
    module
}

/// What becomes of a section.
enum Edit {
    Copy,
    LeaveOut,
    Imports(ImportSection),
    Exports(ExportSection),
}

fn edited(module: &[u8], edit: &mut dyn FnMut(&Payload<'_>) -> Result<Edit>) -> Result<Vec<u8>> {
    let mut result = Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.context("this is not a WebAssembly module")?;
        // The header, the end, and the functions within the section of code, which is copied as a whole.
        let Some((id, range)) = payload.as_section() else { continue };
        match edit(&payload)? {
            Edit::Copy => {
                let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                let data = module.get(range).context("a section is cut off")?;
                result.section(&RawSection { id, data });
            }
            Edit::LeaveOut => {}
            Edit::Imports(section) => drop(result.section(&section)),
            Edit::Exports(section) => drop(result.section(&section)),
        }
    }
    Ok(result.finish())
}

#[cfg(test)]
pub mod testing {
    use wasm_encoder::{CustomSection, ExportKind, TypeSection};

    use super::*;

    /// A module whose only content is what it imports and exports: functions of one type.
    pub fn module(imports: &[(&str, &str)], exports: &[&str]) -> Vec<u8> {
        with_custom(imports, exports, None)
    }

    pub fn with_custom(imports: &[(&str, &str)], exports: &[&str], custom: Option<&str>) -> Vec<u8> {
        let (mut types, mut imported, mut exported) = (TypeSection::new(), ImportSection::new(), ExportSection::new());
        types.ty().function([], []);
        for (module, name) in imports {
            imported.import(module, name, EntityType::Function(0));
        }
        for name in exports {
            exported.export(name, ExportKind::Func, 200);
        }
        let mut module = Module::new();
        module.section(&types).section(&imported).section(&exported);
        if let Some(name) = custom {
            module.section(&CustomSection { name: name.into(), data: b"data"[..].into() });
        }
        module.finish()
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::MemoryType;

    use super::{
        testing::{module, with_custom},
        *,
    };

    fn unchanged(name: ImportName) -> ImportName {
        name
    }

    #[test]
    fn an_edit_without_a_change_gives_the_same_bytes() {
        let whole = with_custom(&[("./x", "f"), ("./y", "g")], &["one", "two"], Some("name"));
        assert_eq!(with_imports(&whole, &mut unchanged).unwrap(), whole);
        assert_eq!(with_exports(&whole, &mut |name| Some(name.to_owned())).unwrap(), whole);
    }

    #[test]
    fn what_is_edited_is_alone_in_being_different() {
        let whole = with_custom(&[("./x", "f")], &["one", "two"], Some("name"));
        let exports = with_exports(&whole, &mut |name| (name == "two").then(|| "b".to_owned())).unwrap();
        assert_eq!(exports, with_custom(&[("./x", "f")], &["b"], Some("name")));
        let mut short = |old: ImportName| ImportName { module: "a".to_owned(), name: old.module };
        assert_eq!(
            with_imports(&whole, &mut short).unwrap(),
            with_custom(&[("a", "./x")], &["one", "two"], Some("name"))
        );
    }

    #[test]
    fn custom_sections_are_left_out() {
        let whole = with_custom(&[], &["main"], Some("reloc.CODE"));
        assert_eq!(without_custom_sections(&whole).unwrap(), module(&[], &["main"]));
    }

    #[test]
    fn what_is_no_module_or_is_cut_off_is_an_error() {
        let whole = with_custom(&[("./x", "f")], &["main"], Some("name"));
        assert!(without_custom_sections(&whole[..whole.len() - 1]).is_err());
        assert!(with_exports(b"no module", &mut |_| None).is_err());
    }

    #[test]
    fn an_import_that_is_not_a_function_is_an_error() {
        let mut imports = ImportSection::new();
        let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        imports.import("env", "memory", memory);
        let mut module = Module::new();
        module.section(&imports);
        let error = with_imports(&module.finish(), &mut unchanged).unwrap_err().to_string();
        assert!(error.contains("memory"), "{error}");
    }
}
