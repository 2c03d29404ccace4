package org.tarmim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguagesTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void the_address_comes_before_the_cookie_and_the_cookie_before_the_browser() {
        request.setPreferredLocales(List.of(Locale.FRENCH, Locale.of("ar", "EG")));
        assertThat(Languages.of(request)).isEqualTo(Languages.ARABIC);
        request.setCookies(new Cookie("lang", "en"));
        assertThat(Languages.of(request)).isEqualTo(Languages.ENGLISH);
        request.setParameter("lang", "ar");
        assertThat(Languages.of(request)).isEqualTo(Languages.ARABIC);
    }

    @Test
    void a_language_we_do_not_have_is_read_in_english() {
        request.setPreferredLocales(List.of(Locale.FRENCH));
        request.setParameter("lang", "fr");
        assertThat(Languages.of(request)).isEqualTo(Languages.ENGLISH);
    }
}
