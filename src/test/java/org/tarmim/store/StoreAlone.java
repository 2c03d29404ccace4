package org.tarmim.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** This room without the rest of the house. */
@ComponentScan
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
class StoreAlone {
    private StoreAlone() {}

    static ConfigurableApplicationContext on(Path home, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--tarmim.data=" + home.resolve("data"),
                "--tarmim.keys=" + home.resolve("keys"),
                "--tarmim.programs=target/house/programs",
                "--spring.modulith.runtime.flyway-enabled=false",
                "--spring.flyway.locations=classpath:db/migration/__root,classpath:db/kept"));
        arguments.addAll(List.of(settings));
        return new SpringApplicationBuilder(StoreAlone.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
    }
}
