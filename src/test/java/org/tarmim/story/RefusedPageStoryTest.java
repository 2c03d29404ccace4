package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.OldInvitations;
import org.tarmim.access.OneTimeLinks;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.TrailRow;
import org.tarmim.audit.Trails;
import org.tarmim.ui.Languages;

/** A page that the role or a late invitation does not open is refused, in a sentence; the trail knows of the first. */
@DemoHouse
class RefusedPageStoryTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    @Autowired
    OldInvitations old;

    @Autowired
    OneTimeLinks links;

    @Autowired
    Trails trails;

    @Test
    void an_invitation_that_came_too_late_says_so_in_arabic_and_whom_to_ask() {
        var guest = browsers.onPhone(Languages.ARABIC).open(old.unused().path());
        var body = guest.page.locator("body");
        assertThat(body).containsText(guest.words.say("link.title.refused"));
        assertThat(body).containsText("انتهت صلاحية هذه الدعوة. اطلب رابطًا جديدًا ممن دعاك.");
        assertThat(guest.page.locator("input[type=password]")).hasCount(0);
    }

    @Test
    void an_invitation_that_was_used_says_so_in_arabic_and_what_to_do() {
        var invited = some.invited(some.organisation("Sample organisation of early guests"), Role.REPORTER);
        links.choosePassword(invited.token(), SamplePeople.PASSWORD);
        var guest = browsers.onPhone(Languages.ARABIC).open(invited.path());
        assertThat(guest.page.locator("body")).containsText(guest.words.say("link.used"));
        assertThat(guest.page.getByRole(AriaRole.LINK)).hasAttribute("href", "login");
        assertThat(guest.page.locator("input[type=password]")).hasCount(0);
    }

    @Test
    void a_page_that_was_refused_is_recorded_once() {
        var reporter = some.somebody(Role.REPORTER);
        browsers.atDesk(Languages.ENGLISH)
                .signIn(some.email(reporter), SamplePeople.PASSWORD)
                .open("people");
        var denials = TrailQuery.ALL.by(reporter.account()).doing("denied");
        var auditor = some.somebody(Role.AUDITOR);
        assertThat(Acting.as(auditor, () -> trails.page(denials)).rows())
                .extracting(TrailRow::subject, TrailRow::subjectId)
                .containsExactly(tuple("door", "/people"));
    }
}
