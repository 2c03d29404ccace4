package org.tarmim.upgrade;

import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import org.tarmim.store.KeyDirectory;

/**
 * A database beside that of the house, as a former release left it: made by the product's own migrations in their own order,
 * those of some rooms up to an earlier one, with rows of that time in it.
 */
@Component
class FormerRelease {
    /** The last migration of rooms that have newer ones by now; the others had all theirs. */
    private static final Map<String, String> LAST =
            Map.of("access", "9", "facility", "22", "situation", "11", "pledge", "15", "detention", "15");

    private static final String DATABASE = "former_release";
    private static final String SUPERUSER = "postgres";

    private final Flyway house;
    private final FlywayMigrationStrategy newest;
    private final ApplicationModuleIdentifiers modules;
    private final FlywayConnectionDetails owner;
    private final KeyDirectory keys;

    FormerRelease(
            Flyway house,
            FlywayMigrationStrategy newest,
            ApplicationModuleIdentifiers modules,
            FlywayConnectionDetails owner,
            KeyDirectory keys) {
        this.house = house;
        this.newest = newest;
        this.modules = modules;
        this.owner = owner;
        this.keys = keys;
    }

    /** Makes it anew, empty. */
    void make() {
        drop();
        inTheHouse("create database %s owner %s".formatted(DATABASE, owner.getUsername()));
        inTheHouse("alter database %s set synchronous_commit = off".formatted(DATABASE)); // nothing of it is to last
        Stream.concat(Stream.of("__root"), modules.stream().map(Object::toString))
                .filter(FormerRelease::hasMigrations)
                .forEach(this::migrateAsItWas);
    }

    /** Fills it with what a file says. */
    void fill(String file) {
        new ResourceDatabasePopulator(new ClassPathResource("upgrade/" + file)).execute(superuserOf(DATABASE));
    }

    /** Brings it to the newest release, as a start of the portal does. */
    void upgrade() {
        newest.migrate(configured("latest"));
    }

    /** One connection of somebody who passes all policies. */
    SingleConnectionDataSource open() {
        return new SingleConnectionDataSource(url(DATABASE), SUPERUSER, secret(), true);
    }

    void drop() {
        inTheHouse("drop database if exists %s with (force)".formatted(DATABASE));
    }

    private void migrateAsItWas(String room) {
        new SpringModulithFlywayMigrationStrategy(
                        modules, (module, flyway) -> module.toString().equals(room))
                .migrate(configured(LAST.getOrDefault(room, "latest")));
    }

    private static boolean hasMigrations(String room) {
        return new ClassPathResource("db/migration/" + room).exists();
    }

    private Flyway configured(String target) {
        return Flyway.configure()
                .configuration(house.getConfiguration())
                .dataSource(new DriverManagerDataSource(url(DATABASE), owner.getUsername(), owner.getPassword()))
                .target(target)
                .load();
    }

    private void inTheHouse(String command) {
        JdbcClient.create(superuserOf("tarmim")).sql(command).update();
    }

    private DataSource superuserOf(String database) {
        return new DriverManagerDataSource(url(database), SUPERUSER, secret());
    }

    private String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.secret("database-postgres.key", 0));
    }

    private String url(String database) {
        return owner.getJdbcUrl().replace("/tarmim?", "/" + database + "?");
    }
}
