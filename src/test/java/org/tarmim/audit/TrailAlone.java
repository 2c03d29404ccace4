package org.tarmim.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.store.DataDirectory;
import org.tarmim.store.KeyDirectory;

/** The trail with a database of its own, which a test may damage. */
final class TrailAlone implements AutoCloseable {
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        TransactionManagerCustomizationAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan(basePackageClasses = DataDirectory.class)
    @ComponentScan(
            basePackageClasses = Actor.class,
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = TransactionExecutionListener.class))
    @Import({
        TrailTable.class,
        Seal.class,
        AnchorFile.class,
        Chain.class,
        Trail.class,
        Aside.class,
        Attempts.class,
        ChainCheck.class,
        WitnessTable.class,
        RestoredBackup.class,
        FeedTable.class,
        Feed.class,
        Heard.class
    })
    static class Parts {
        @Bean
        SecurityClock securityClock() {
            return new SecurityClock(Clock.systemUTC());
        }

        // Each room counts its own migrations, so that each set needs a history of its own.
        @Bean
        FlywayMigrationStrategy rootThenRooms() {
            return root -> {
                root.migrate();
                Stream.of("party", "access", "audit").forEach(room -> tables(root, room));
            };
        }

        private static void tables(Flyway root, String room) {
            Flyway.configure()
                    .configuration(root.getConfiguration())
                    .locations("classpath:db/migration/" + room)
                    .table("history_of_" + room)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }

    private final ConfigurableApplicationContext context;

    TrailAlone(Path home) {
        this(home, List.of());
    }

    private TrailAlone(Path home, List<String> settings) {
        var all = new ArrayList<>(List.of(
                "--tarmim.data=" + home.resolve("data"),
                "--tarmim.keys=" + home.resolve("keys"),
                "--tarmim.programs=target/house/programs",
                "--spring.datasource.hikari.maximum-pool-size=20",
                "--spring.modulith.runtime.flyway-enabled=false",
                "--spring.flyway.locations=classpath:db/migration/__root"));
        all.addAll(settings);
        context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new));
    }

    /** Another node with the same keys on the database of {@link #database()}. */
    static TrailAlone node(Path home, List<String> database) {
        return new TrailAlone(home, database);
    }

    /** What another node must be told to work on this one's database. */
    List<String> database() {
        var application = part(JdbcConnectionDetails.class);
        var owner = part(FlywayConnectionDetails.class);
        return List.of(
                "--spring.datasource.url=" + application.getJdbcUrl(),
                "--spring.datasource.username=" + application.getUsername(),
                "--spring.datasource.password=" + application.getPassword(),
                "--spring.flyway.user=" + owner.getUsername(),
                "--spring.flyway.password=" + owner.getPassword());
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    ApplicationEventPublisher events() {
        return context;
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(part(PlatformTransactionManager.class));
    }

    /** Commits changes together, in somebody's name. */
    void change(Actor actor, Change... changes) {
        Acting.as(
                actor,
                () -> transaction()
                        .executeWithoutResult(status -> List.of(changes).forEach(context::publishEvent)));
    }

    Verdict check() {
        return Acting.as(SomeActors.AUDITOR, () -> part(ChainCheck.class).run(entries -> {}));
    }

    /** A connection of the superuser, whom no policy binds. */
    Connection superuser() throws SQLException {
        var password = part(KeyDirectory.class).secret("database-postgres.key", 0);
        var words = Base64.getUrlEncoder().withoutPadding().encodeToString(password);
        try (var own = part(DataSource.class).getConnection()) {
            return DriverManager.getConnection(own.getMetaData().getURL(), "postgres", words);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
