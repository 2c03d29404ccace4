package org.tarmim.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Without a server named by the deployer the portal brings its own. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
class EmbeddedStore {
    @Bean
    EmbeddedServer embeddedServer(
            DataDirectory data,
            KeyDirectory keys,
            @Value("${tarmim.programs:}") Optional<Path> programs,
            @Value("${tarmim.patience:30s}") Duration patience) {
        return new EmbeddedServer(data, keys, programs.orElse(data.path().resolve("bin")), patience);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedServer server) {
        return new ApplicationConnection(server.url(), Bootstrap.APP, server.password(Bootstrap.APP));
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedServer server) {
        return new OwnerConnection(server.url(), Bootstrap.OWNER, server.password(Bootstrap.OWNER));
    }

    private record ApplicationConnection(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record OwnerConnection(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}
}
