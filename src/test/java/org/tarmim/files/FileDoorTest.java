package org.tarmim.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.WebApplicationContext;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.SecurityClock;

/** The door through which files leave. */
@HouseTest
class FileDoorTest {
    @Autowired
    WebApplicationContext house;

    @Autowired
    Files files;

    @Autowired
    SamplePeople people;

    @Autowired
    SecurityClock clock;

    FileBrowser browser;
    Actor reporter;
    StoredFile photo;
    final MockHttpSession session = new MockHttpSession();
    final FileLinks links = new FileLinks();

    @BeforeEach
    void a_photo_and_a_session() {
        browser = new FileBrowser(house);
        reporter = people.somebody(Role.REPORTER);
        photo = Acting.as(reporter, () -> files.take(SampleFiles.upload("wall.jpg", SampleFiles.photoWithPosition(1))));
        session.setAttribute(FileLinks.ATTRIBUTE, links);
    }

    @Test
    void a_file_is_saved_and_never_opened_in_place() throws Exception {
        var answer = asked(links.issue(photo.id(), clock.now()), session, reporter);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("image/jpeg");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + photo.id() + ".jpg\"");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getContentAsByteArray()).startsWith(0xFF, 0xD8);
    }

    @Test
    void a_link_works_once() throws Exception {
        var link = links.issue(photo.id(), clock.now());
        assertThat(asked(link, session, reporter).getStatus()).isEqualTo(200);
        assertThat(asked(link, session, reporter).getStatus()).isEqualTo(404);
    }

    @Test
    void a_link_works_for_a_minute() throws Exception {
        var link = links.issue(photo.id(), clock.now().minus(Duration.ofSeconds(61)));
        assertThat(asked(link, session, reporter).getStatus()).isEqualTo(404);
    }

    @Test
    void a_link_works_in_no_other_session_not_even_of_the_same_person() throws Exception {
        var link = links.issue(photo.id(), clock.now());
        var other = new MockHttpSession();
        assertThat(asked(link, other, reporter).getStatus()).isEqualTo(404);
        other.setAttribute(FileLinks.ATTRIBUTE, new FileLinks());
        assertThat(asked(link, other, reporter).getStatus()).isEqualTo(404);
        assertThat(asked(link, session, reporter).getStatus()).isEqualTo(200);
    }

    @Test
    void a_link_opens_nothing_that_its_holder_may_not_see() throws Exception {
        var other = people.somebody(Role.NGO_MANAGER);
        assertThat(asked(links.issue(photo.id(), clock.now()), session, other).getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse asked(String link, MockHttpSession in, Actor by) throws Exception {
        return browser.asked(link, in, by);
    }
}
