package org.siapnet.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One kept-alive connection that sends one request after the other: as little client as there can be. */
final class Wire implements AutoCloseable {
    private static final int CHUNK_RADIX = 16;

    private final Socket socket = new Socket();
    private final InputStream in;
    private final String host;

    /**
     * What came back.
     *
     * @param headers by name in lower case
     */
    record Reply(int status, Map<String, String> headers, byte[] body) {
        /** @throws IllegalStateException if it was not done */
        Reply done() {
            if (status >= 300) {
                throw new IllegalStateException(status + " " + new String(body, UTF_8));
            }
            return this;
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    Wire(int port) throws IOException {
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        host = "Host: 127.0.0.1:" + port + "\r\n";
    }

    /**
     * Sends a request and waits for the answer.
     *
     * @param headers lines, each with its end
     */
    Reply send(String method, String path, String headers, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        ByteArrayOutputStream request = new ByteArrayOutputStream(1 << 11);
        request.writeBytes((method + " " + path + " HTTP/1.1\r\n" + host + headers
                        + (method.equals("GET") ? "" : "Content-Length: " + bytes.length + "\r\n") + "\r\n")
                .getBytes(ISO_8859_1));
        request.writeBytes(bytes);
        socket.getOutputStream().write(request.toByteArray());
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        Map<String, String> answered = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            answered.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Reply(status, answered, body(status, answered));
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 12);
            for (int size = chunk(); size > 0; size = chunk()) {
                all.writeBytes(in.readNBytes(size));
                line();
            }
            line();
            return all.toByteArray();
        }
        return status == 204 || status == 304
                ? new byte[0]
                : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), CHUNK_RADIX);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
