package org.tarmim.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.TrailRow;
import org.tarmim.audit.Trails;
import org.tarmim.ui.Languages;

/** A page that the role does not open is refused by the router; the trail knows of it. */
@DemoHouse
class RefusedPageStoryTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    @Autowired
    Trails trails;

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
