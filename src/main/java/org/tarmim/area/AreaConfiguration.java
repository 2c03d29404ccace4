package org.tarmim.area;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where the outlines come from: a deployer's GeoJSON file with p-codes ({@code tarmim.areas}), taken anew at every
 * start, or once the five governorates that come with the product. A code that left the file stays known.
 */
@Configuration
class AreaConfiguration {
    private static final Resource OURS = new ClassPathResource("area/gaza-strip.geojson");

    @Bean
    Areas areas(AreaTable table, PlatformTransactionManager transactions, @Value("${tarmim.areas:}") String file) {
        var transaction = new TransactionTemplate(transactions);
        return transaction.execute(status -> new Areas(loaded(table, file)));
    }

    private static List<Governorate> loaded(AreaTable table, String file) {
        if (!file.isEmpty()) read(new FileSystemResource(file)).forEach(table::store);
        var known = table.all();
        if (!known.isEmpty()) return known;
        read(OURS).forEach(table::store);
        return table.all();
    }

    static List<Governorate> read(Resource file) {
        try {
            return GeoJson.governorates(file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException broken) {
            throw new IllegalStateException(
                    "The areas could not be read from %s: %s Mend the file, or clear the setting tarmim.areas."
                            .formatted(file.getDescription(), broken.getMessage()),
                    broken);
        }
    }
}
