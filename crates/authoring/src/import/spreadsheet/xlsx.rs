//! The sheets of .xlsx files, read by calamine one cell after the other: its tables would ask for as much memory as the
//! sheet is wide and long, however little stands in it.

mod beside;

use std::{collections::HashMap, io::Cursor, sync::Arc};

use calamine::{Data, DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use model::date::Date;

use super::OpenError;
use crate::{
    unread::{Full, Room},
    workbook::{Cell, Grid, NumberFormat},
};

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

impl From<XlsxError> for OpenError {
    fn from(error: XlsxError) -> Self {
        OpenError::Broken(error.to_string())
    }
}

impl From<Full> for OpenError {
    fn from(full: Full) -> Self {
        OpenError::Full(full)
    }
}

pub fn grids(file: &Arc<str>, bytes: &[u8], unpacked: u64) -> Result<Vec<Grid>, OpenError> {
    let mut workbook: Workbook = Xlsx::new(Cursor::new(bytes))?;
    let mut room = Room::default();
    let mut grids = Vec::new();
    for name in workbook.sheet_names() {
        let mut grid = match cells(file, &name, &mut workbook, &mut room) {
            // A sheet of nothing but a chart.
            Err(OpenError::Broken(_)) if !is_worksheet(&workbook, &name) => continue,
            read => read?,
        };
        links(&name, &mut workbook, &mut grid);
        merged(&name, &mut workbook, &mut grid);
        grids.push(grid);
    }
    beside::add(bytes, unpacked, &mut grids);
    Ok(grids)
}

fn is_worksheet(workbook: &Workbook, name: &str) -> bool {
    workbook.sheets_metadata().iter().any(|sheet| sheet.name == name && sheet.typ == calamine::SheetType::WorkSheet)
}

fn cells(file: &Arc<str>, name: &str, workbook: &mut Workbook, room: &mut Room) -> Result<Grid, OpenError> {
    let mut grid = Grid::new(file, name);
    let mut reader = workbook.worksheet_cells_reader(name)?;
    let mut formats: HashMap<usize, NumberFormat> = HashMap::new();
    let mut last = None;
    while let Some((found, style)) = reader.next_cell_with_style_id()? {
        let (row, column) = found.get_position();
        let format = formats.entry(style).or_insert_with(|| {
            let code = reader.styles().get(style).and_then(|style| style.number_format.as_ref());
            NumberFormat::parse(code.map_or("", |format| &format.format_code))
        });
        let text = match found.get_value() {
            DataRef::String(text) => text.as_str(),
            DataRef::SharedString(text) => text,
            DataRef::Int(_)
            | DataRef::Float(_)
            | DataRef::Bool(_)
            | DataRef::DateTime(_)
            | DataRef::DateTimeIso(_)
            | DataRef::DurationIso(_)
            | DataRef::Error(_)
            | DataRef::Empty => "",
        };
        let bytes = text.len();
        let cell = cell(&Data::from(found.get_value().clone()), format);
        if cell.is_empty() {
            continue;
        }
        if last != Some(row) {
            room.row()?;
            last = Some(row);
        }
        room.cell(column as usize, bytes)?;
        grid.put(row as usize, column as usize, cell);
    }
    Ok(grid)
}

/// A cell is what is seen in it; a link that hides behind other words is said with the place that it leads to.
fn links(name: &str, workbook: &mut Workbook, grid: &mut Grid) {
    for link in workbook.hyperlinks_by_sheet_name(name).unwrap_or_default() {
        let (row, column) = (link.range.start.0 as usize, link.range.start.1 as usize);
        let Some(target) = link.target else { continue };
        if !grid.cell(row, column).is_empty() {
            grid.targets.insert((row, column), target);
        }
    }
}

fn merged(name: &str, workbook: &mut Workbook, grid: &mut Grid) {
    for area in workbook.merge_cells_by_sheet_name(name).unwrap_or_default() {
        let (row, column) = (area.start.0 as usize, area.start.1 as usize);
        if area.start.0 < area.end.0 {
            grid.merges.push((row, column, area.end.0 as usize));
        }
    }
}

fn cell(data: &Data, format: &NumberFormat) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        Data::String(text) => Cell::text(text),
        Data::Int(number) => self::number(*number as f64, format),
        Data::Float(number) => self::number(*number, format),
        Data::Bool(state) => Cell::Yes(*state),
        Data::DateTime(time) => date(time, format),
        Data::DateTimeIso(text) => Date::parse(text).map_or_else(|| Cell::text(text), Cell::Date),
        Data::DurationIso(text) => Cell::text(text),
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

/// A number; where zeros are seen before it, it is no number to whoever wrote it.
fn number(number: f64, format: &NumberFormat) -> Cell {
    format.show_number(number).map_or(Cell::Number(number), Cell::Text)
}

/// A day, or a time where there is none; a number before 1900 and after 9999.
fn date(time: &ExcelDateTime, format: &NumberFormat) -> Cell {
    let days = time.as_f64();
    if (0.0..1.0).contains(&days) || time.is_duration() && (0.0..100.0).contains(&days) || format.is_time() {
        let of_day = if days < 100.0 && !time.is_datetime() { days } else { days.fract() };
        return Cell::Time((of_day.max(0.0) * 24.0 * 60.0).round() as u32);
    }
    let (year, month, day, ..) = time.to_ymd_hms_milli();
    let date = i16::try_from(year).ok().filter(|_| 1.0 <= days).and_then(|year| Date::new(year, month, day));
    match date {
        Some(date) if format.has_year() => Cell::Date(date),
        Some(date) => day_of_year(date, format),
        None => Cell::Number(days),
    }
}

fn day_of_year(date: Date, format: &NumberFormat) -> Cell {
    let (first, second) = if format.is_month_first() { (date.month(), date.day()) } else { (date.day(), date.month()) };
    Cell::DayOfYear { date, shown: format.show(date).into(), typed: format!("{first}-{second}").into() }
}
