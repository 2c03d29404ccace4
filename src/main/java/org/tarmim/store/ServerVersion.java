package org.tarmim.store;

import java.sql.SQLException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/** Refuses a server that is not there, or older than PostgreSQL 18, before any migration is tried on it. */
@Component
class ServerVersion implements FlywayConfigurationCustomizer {
    private static final int OLDEST = 18;

    @Override
    public void customize(FluentConfiguration migrations) {
        try (var connection = migrations.getDataSource().getConnection()) {
            var found = connection.getMetaData().getDatabaseMajorVersion();
            if (found < OLDEST)
                throw new StartRefused(
                        "The server is PostgreSQL %d, but Tarmim needs PostgreSQL %d or newer; name another one with SPRING_DATASOURCE_URL."
                                .formatted(found, OLDEST));
        } catch (SQLException e) {
            throw new StartRefused(
                    "PostgreSQL does not answer (%s); start it, or correct SPRING_DATASOURCE_URL and SPRING_FLYWAY_USER with its password."
                            .formatted(e.getMessage()),
                    e);
        }
    }
}
