package org.tarmim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Browser;
import org.tarmim.access.Role;

@HouseTest
class PlainFaultTest {
    @LocalServerPort
    int port;

    @Autowired
    SamplePeople some;

    @Test
    void a_fault_outside_of_our_screens_is_said_in_the_language_that_was_chosen() {
        var browser = new Browser(port);
        browser.signIn(some.email(some.somebody(Role.REPORTER)), SamplePeople.PASSWORD);
        assertThat(browser.get("/error?lang=ar").body())
                .contains("dir=\"rtl\"", Words.in(Languages.ARABIC).say("fault.failed.next"));
        assertThat(browser.get("/error?lang=en").body())
                .contains("dir=\"ltr\"", Words.in(Languages.ENGLISH).say("fault.failed.next"));
    }
}
