package org.tarmim.pledge.intake;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.WithheldWords;
import org.tarmim.withhold.Withholdable;

/** The name of a file with pledges can be withheld; what it brought stays. */
@Configuration
class WithheldImport {
    @Bean
    Withholdable withheldImportName(ImportTable imports, ApplicationEventPublisher events) {
        return new WithheldWords(
                PledgeImport.TO_WITHHOLD,
                Set.of("pledge_import"),
                id -> imports.find(id).map(batch -> new Found(batch.fileName(), "pledges/import/" + id)),
                imports::withhold,
                id -> events.publishEvent(new ImportChanged.Withheld(id)));
    }
}
