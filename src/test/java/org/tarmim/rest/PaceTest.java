package org.tarmim.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tarmim.HouseTest;

/** Who asks faster than agreed waits, and nobody else does. */
@HouseTest
class PaceTest {
    @Autowired
    ProblemWriter problems;

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

    private static MockHttpServletResponse asked(Pace pace, String address) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/api/v1/facilities");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        pace.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
