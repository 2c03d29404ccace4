package org.tarmim.facility.need;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.WithheldWords;
import org.tarmim.withhold.Withholdable;

/** The words of what needs rest on can be withheld; what was measured and what it costs stay. */
@Configuration
class WithheldBases {
    private static final String BETWEEN = " · ";

    @Bean
    Withholdable withheldAssessment(AssessmentTable assessments, ApplicationEventPublisher events) {
        return new WithheldWords(
                Assessment.TO_WITHHOLD,
                Set.of("assessment"),
                id -> assessments.words(id).map(words -> new Found(words, "assessments")),
                assessments::withhold,
                id -> events.publishEvent(new NeedChanged.Withheld(id)));
    }

    @Bean
    Withholdable withheldUnitCost(UnitCostTable unitCosts, ApplicationEventPublisher events) {
        return new WithheldWords(
                UnitCost.TO_WITHHOLD,
                Set.of("unit_cost"),
                id -> unitCosts.find(id).map(UnitCost::details).map(WithheldBases::found),
                unitCosts::withhold,
                id -> events.publishEvent(new NeedChanged.Withheld(id)));
    }

    private static Found found(UnitCostDetails said) {
        return new Found(String.join(BETWEEN, said.asset(), said.unit(), said.source()), "unit-costs");
    }
}
