package org.tarmim.pledge.fts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Flows into a place that no other test knows, and two people of the desk who bring them in. */
abstract class ImportedFlows {
    static final int YEAR = 2019;
    private static final AtomicInteger PLACES = new AtomicInteger();

    @Autowired
    SamplePeople people;

    @Autowired
    SampleImports samples;

    @Autowired
    FlowBatches batches;

    @Autowired
    FlaggedFlows flagged;

    @Autowired
    ReportedFlows flows;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor desk;
    Actor other;
    String place;

    @BeforeEach
    void two_people_of_the_desk_and_a_place_of_its_own() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        other = people.somebody(Role.RECONSTRUCTION_DESK);
        place = "Sample place " + PLACES.incrementAndGet();
    }

    FlowSum sum(FlowStanding standing) {
        return sumFor(desk, standing);
    }

    FlowSum sumFor(Actor who, FlowStanding standing) {
        var query = new FlowsQuery(new Boundary(place, YEAR, null), FlowsBy.DONOR);
        return Acting.as(who, () -> flows.totals(query)).of(standing);
    }

    void assertFunding(long dollars) {
        assertThat(sum(FlowStanding.FUNDING).usd().amount()).isEqualByComparingTo(BigDecimal.valueOf(dollars));
    }

    static void refused(String sentence, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(sentence));
    }

    static String said(Runnable step) {
        try {
            step.run();
        } catch (Rejected refusal) {
            return Words.in(Languages.ENGLISH).say(refusal);
        }
        throw new AssertionError("nothing was refused");
    }
}
