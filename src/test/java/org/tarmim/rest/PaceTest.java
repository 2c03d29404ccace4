package org.tarmim.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Role;
import org.tarmim.access.token.SampleTokens;

/** Who asks faster than agreed waits, and nobody else does. */
@HouseTest
class PaceTest {
    @LocalServerPort
    int port;

    @Value("${tarmim.api.pace.address}")
    long ofAddress;

    @Value("${tarmim.api.pace.token}")
    long ofToken;

    @Autowired
    ProblemWriter problems;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleTokens tokens;

    @Test
    void who_asks_too_fast_is_told_how_long_to_wait_while_others_go_on() throws Exception {
        var pace = new Pace(2, request -> request.getRemoteAddr(), problems);
        assertThat(asked(pace, "192.0.2.1").getStatus()).isEqualTo(200);
        assertThat(asked(pace, "192.0.2.1").getStatus()).isEqualTo(200);
        var refused = asked(pace, "192.0.2.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
                .isBetween(1, 31);
        assertThat(refused.getContentAsString()).contains("urn:tarmim:problem:rest.status.429.next");
        assertThat(asked(pace, "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void a_network_address_that_knocks_too_fast_is_refused_before_its_token_is_looked_at() {
        var stranger = Program.without(port);
        assertThat(answeredBefore429(stranger, number -> "192.0.2.7")).isBetween(ofAddress, 2 * ofAddress);
        assertThat(knock(stranger, "192.0.2.8")).isEqualTo(401);
    }

    @Test
    void a_token_that_asks_too_fast_is_refused_from_whatever_addresses_it_asks() {
        var owner = people.somebody(Role.REPORTER);
        var busy = Program.with(tokens.of(owner), port);
        assertThat(answeredBefore429(busy, number -> "198.51.100." + number % 250))
                .isBetween(ofToken, 2 * ofToken);
        assertThat(knock(Program.with(tokens.of(owner), port), "198.51.100.251"))
                .as("another token of the same person")
                .isEqualTo(404);
    }

    private static long answeredBefore429(Program program, IntFunction<String> address) {
        return IntStream.range(0, 2_500)
                .map(number -> knock(program, address.apply(number)))
                .takeWhile(status -> status != 429)
                .count();
    }

    /** Knocks through a proxy on this machine that says for whom. */
    private static int knock(Program program, String address) {
        return program.send("GET", "/api/v1/nothing", "", Map.of("X-Forwarded-For", address))
                .statusCode();
    }

    private static MockHttpServletResponse asked(Pace pace, String address) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/api/v1/facilities");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        pace.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
