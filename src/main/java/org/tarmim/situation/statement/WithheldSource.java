package org.tarmim.situation.statement;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.WithheldWords;
import org.tarmim.withhold.Withholdable;

/** Who published a source, and its address, can be withheld; that there is one stays, with its kind and days. */
@Configuration
class WithheldSource {
    @Bean
    Withholdable withheldSourceWords(SourceTable sources, ApplicationEventPublisher events) {
        return new WithheldWords(
                Source.TO_WITHHOLD,
                Set.of("source"),
                id -> sources.find(id).map(Source::details).map(WithheldSource::found),
                sources::withhold,
                id -> events.publishEvent(new SourceChanged.Withheld(id)));
    }

    private static Found found(SourceDetails said) {
        var words = Stream.of(said.outlet(), said.url()).filter(text -> text != null && !text.isEmpty());
        return new Found(words.collect(Collectors.joining(" · ")), "statements");
    }
}
