//! HTTP/1.1 as far as pages on this machine need it: requests without a body, responses of a known length, connections
//! that stay open. Each connection has a thread of its own, so none waits until another is closed. (tiny_http 0.12 shares
//! threads between connections: of six that a browser opens at once, two waited.)

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

/// The most that the lines of a request may be together, in bytes. Those of browsers are less than one kilobyte.
const LONGEST_REQUEST: u64 = 64 * 1024;

/// Listens at one port of this machine.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
}

/// What a request wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Head,
    /// One that the servers of this repository do not answer.
    Other,
}

/// A request, and the connection on which it is answered.
#[derive(Debug)]
pub struct Request {
    method: Method,
    url: String,
    headers: Vec<(String, String)>,
    stream: TcpStream,
    stays_open: Arc<AtomicBool>,
}

impl Server {
    /// Port 0 is one that the system chooses.
    ///
    /// # Errors
    /// Where the port cannot be used.
    pub fn listen(port: u16) -> io::Result<Self> {
        Ok(Self { listener: TcpListener::bind((Ipv4Addr::LOCALHOST, port))? })
    }

    /// The port at which it listens; 0 where the system does not say.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.listener.local_addr().map_or(0, |address| address.port())
    }

    /// Gives every request to `handle`, several at a time, for ever.
    pub(crate) fn run(&self, handle: &Arc<impl Fn(Request) + Send + Sync + 'static>) {
        // A connection that was broken off before it was accepted is skipped.
        for stream in self.listener.incoming().flatten() {
            let handle = Arc::clone(handle);
            // An error ends the connection, and nobody is left to be told of it.
            thread::spawn(move || connection(&stream, handle.as_ref()));
        }
    }
}

/// Answers the requests of one connection, one after the other, until either side closes it.
fn connection(stream: &TcpStream, handle: &impl Fn(Request)) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some(lines) = read_lines(&mut reader)? {
        let Some(request) = Request::parse(&lines, stream.try_clone()?) else { return refuse(stream) };
        let stays_open = Arc::clone(&request.stays_open);
        handle(request);
        if !stays_open.load(Ordering::Relaxed) {
            break;
        }
    }
    Ok(())
}

/// The lines of a request, without the empty one that ends them. `None` where the other side has closed the connection.
fn read_lines(reader: &mut impl BufRead) -> io::Result<Option<Vec<String>>> {
    let mut reader = reader.take(LONGEST_REQUEST);
    let mut lines = Vec::new();
    loop {
        let mut line = Vec::new();
        reader.read_until(b'\n', &mut line)?;
        let Some(line) = line.strip_suffix(b"\n") else { return Ok(None) };
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if !line.is_empty() {
            lines.push(String::from_utf8_lossy(line).into_owned());
        } else if !lines.is_empty() {
            return Ok(Some(lines));
        }
    }
}

/// The answer to what is no request.
fn refuse(mut stream: &TcpStream) -> io::Result<()> {
    stream.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
}

impl Request {
    fn parse(lines: &[String], stream: TcpStream) -> Option<Self> {
        let (first, headers) = lines.split_first()?;
        let mut words = first.split(' ');
        let (method, url, version) = (words.next()?, words.next()?, words.next()?);
        let method = match method {
            "GET" => Method::Get,
            "HEAD" => Method::Head,
            _ => Method::Other,
        };
        let split =
            |line: &String| line.split_once(':').map(|(name, value)| (name.to_owned(), value.trim().to_owned()));
        let headers = headers.iter().map(split).collect::<Option<Vec<_>>>()?;
        let request = Self { method, url: url.to_owned(), headers, stream, stays_open: Arc::default() };
        let closes = request.header("Connection").is_some_and(|value| value.eq_ignore_ascii_case("close"));
        // A request may have a body, which nobody reads: it must not be taken for the next request, however long it is
        // said to be.
        let has_body = method == Method::Other || request.has_body();
        let stays_open = version == "HTTP/1.1" && !closes && !has_body;
        request.stays_open.store(stays_open, Ordering::Relaxed);
        Some(request)
    }

    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// The path and the query, as they were sent.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The first header of this name, in whichever case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    fn has_body(&self) -> bool {
        let length = self.header("Content-Length").unwrap_or("0");
        length.trim() != "0" || self.header("Transfer-Encoding").is_some()
    }

    /// Whether it is for this machine by its own name. A page elsewhere whose name is made to lead here may not read
    /// along: its browser names that page's host.
    #[must_use]
    pub fn is_for_this_machine(&self) -> bool {
        let Some(host) = self.header("Host") else { return false };
        let name = match host.strip_prefix('[') {
            Some(rest) => rest.split_once(']').map_or(rest, |(name, _)| name),
            None => host.split_once(':').map_or(host, |(name, _)| name),
        };
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        matches!(name.as_str(), "localhost" | "127.0.0.1" | "::1") || name.ends_with(".localhost")
    }

    /// The connection, for an answer without an end. It is closed when the writer is dropped.
    #[must_use]
    pub fn into_writer(self) -> impl Write + Send + 'static {
        self.stays_open.store(false, Ordering::Relaxed);
        self.stream
    }

    /// Answers with this status, such as `200 OK`, these headers and this body. A body is not sent in answer to HEAD. An
    /// answer that cannot be sent is not reported, because the reader has gone away.
    pub fn respond(mut self, status: &str, headers: &[(&str, &str)], body: &[u8]) {
        let mut head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n", body.len());
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        let stays_open = self.stays_open.load(Ordering::Relaxed);
        head.push_str(if stays_open { "\r\n" } else { "Connection: close\r\n\r\n" });
        let mut answer = head.into_bytes();
        if self.method != Method::Head {
            answer.extend_from_slice(body);
        }
        if self.stream.write_all(&answer).is_err() {
            self.stays_open.store(false, Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests;
