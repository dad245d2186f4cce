package org.siapnet.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sumber alamat: tells from which network address a request comes. The address is counted with, never kept or logged. */
@FunctionalInterface
public interface AddressSource {

    /** The address; empty where it is unknown: then all who are unknown are counted together. */
    Optional<String> address(HttpHeaders headers);

    /** Knows none. */
    static AddressSource unknown() {
        return headers -> Optional.empty();
    }

    /**
     * The address that the outermost of the host's own proxies saw, by {@code X-Forwarded-For}; what a client wrote there
     * itself stands further left and does not count. An IPv6 network of 64 bits is one address.
     *
     * @param proxies how many proxies of the host stand before this server, each adding to the header
     * @throws IllegalArgumentException unless there is one at least
     */
    static AddressSource forwarded(int proxies) {
        if (proxies < 1) {
            throw new IllegalArgumentException("proxies: at least 1");
        }
        return headers -> {
            List<String> hops =
                    Optional.ofNullable(headers.getRequestHeader("X-Forwarded-For")).orElse(List.of()).stream()
                            .flatMap(line -> Arrays.stream(line.split(",")))
                            .map(String::strip)
                            .toList();
            return hops.size() < proxies ? Optional.empty() : Literal.network(hops.get(hops.size() - proxies));
        };
    }

    /** Addresses written as numbers; a name is none, so that nobody is asked for it. */
    final class Literal {
        private static final Pattern FOUR = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
        private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:.]{2,45}");
        private static final int NETWORK = 8;

        private Literal() {}

        static Optional<String> network(String text) {
            if (FOUR.matcher(text).matches()) {
                return Optional.of(text);
            }
            if (!SIX.matcher(text).matches() || !text.contains(":")) {
                return Optional.empty();
            }
            try {
                InetAddress address = InetAddress.getByName(text);
                return Optional.of(
                        address instanceof Inet6Address
                                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK))
                                : address.getHostAddress());
            } catch (UnknownHostException none) {
                return Optional.empty();
            }
        }
    }
}
