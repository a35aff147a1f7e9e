//! Requests as browsers and others send them, over real connections.

use super::*;

/// The port of a server that answers with what was asked for.
fn server() -> u16 {
    let server = Server::listen(0).unwrap();
    let port = server.port();
    let handle = |request: Request| {
        let body = format!("{:?} {}", request.method(), request.url());
        request.respond("200 OK", &[("X-Test", "1")], body.as_bytes());
    };
    thread::spawn(move || server.run(&Arc::new(handle)));
    port
}

fn connect(port: u16) -> TcpStream {
    TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap()
}

/// An answer whose body has so many bytes.
fn answer(stream: &mut TcpStream, length: usize) -> String {
    let mut reader = BufReader::new(stream);
    let head = read_lines(&mut reader).unwrap().unwrap().join("|");
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    format!("{head}|{}", String::from_utf8(body).unwrap())
}

#[test]
fn one_connection_is_used_for_several_requests() {
    let mut stream = connect(server());
    for _ in 0..2 {
        stream.write_all(b"GET /a?b HTTP/1.1\r\nhost: localhost:1\r\n\r\n").unwrap();
        assert_eq!(answer(&mut stream, 8), "HTTP/1.1 200 OK|Content-Length: 8|X-Test: 1|Get /a?b");
    }
    stream.write_all(b"HEAD / HTTP/1.1\r\nHost: localhost:1\r\n\r\n").unwrap();
    assert_eq!(answer(&mut stream, 0), "HTTP/1.1 200 OK|Content-Length: 6|X-Test: 1|");
}

#[test]
fn no_connection_waits_until_another_is_closed() {
    let port = server();
    let mut streams: Vec<_> = (0..20).map(|_| connect(port)).collect();
    for stream in &mut streams {
        stream.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
    }
    for stream in &mut streams {
        assert!(answer(stream, 5).ends_with("Get /"));
    }
}

#[test]
fn a_connection_is_closed_where_that_is_wanted_or_what_follows_is_no_request() {
    let port = server();
    let closing = "GET / HTTP/1.1\r\nconnection: Close\r\n\r\n";
    let long = "GET / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\nGET /other HTTP/1.1\r\n\r\n";
    let negative = "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n";
    let chunked = "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nGET /\r\n";
    let older = "GET / HTTP/1.0\r\n\r\n";
    for request in [closing, older, "POST / HTTP/1.1\r\n\r\nbody", long, negative, chunked, "hello\r\n\r\n"] {
        let mut stream = connect(port);
        stream.write_all(request.as_bytes()).unwrap();
        let mut all = String::new();
        stream.read_to_string(&mut all).unwrap();
        assert!(all.contains("Connection: close\r\n"), "{request}: {all}");
        assert_eq!(all.matches("HTTP/1.1 ").count(), 1, "{request}: {all}");
    }
}

#[test]
fn headers_are_found_in_whichever_case() {
    let stream = connect(server());
    let lines = ["GET / HTTP/1.1", "HOST:  localhost:1 "].map(str::to_owned);
    let request = Request::parse(&lines, stream).unwrap();
    assert_eq!((request.header("Host"), request.header("Accept")), (Some("localhost:1"), None));
}

#[test]
fn this_machine_has_names_of_its_own() {
    let check = |host: &str, expected: bool| {
        let lines = ["GET / HTTP/1.1".to_owned(), format!("Host: {host}")];
        let request = Request::parse(&lines, connect(server())).unwrap();
        assert_eq!(request.is_for_this_machine(), expected, "{host}");
    };
    for own in ["localhost", "localhost:8380", "LOCALHOST:1", "127.0.0.1:8380", "[::1]:8380", "a.localhost:1"] {
        check(own, true);
    }
    for other in ["evil.example", "evil.example:8380", "localhost.evil.example:1", "127.0.0.1.evil.example", "", "0"] {
        check(other, false);
    }
}
