package org.tarmim;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.tarmim.store.KeyDirectory;

/** Another node of an installation: the whole application once more, on the same database and with the same keys. */
public final class SecondNode {
    private SecondNode() {}

    /** Starts one beside a node that runs; to be closed. */
    public static ConfigurableApplicationContext beside(ApplicationContext first) {
        var application = first.getBean(JdbcConnectionDetails.class);
        var owner = first.getBean(FlywayConnectionDetails.class);
        return new SpringApplicationBuilder(Tarmim.class)
                .run(
                        "--spring.datasource.url=" + application.getJdbcUrl(),
                        "--spring.datasource.username=" + application.getUsername(),
                        "--spring.datasource.password=" + application.getPassword(),
                        "--spring.flyway.user=" + owner.getUsername(),
                        "--spring.flyway.password=" + owner.getPassword(),
                        "--tarmim.data=target/second-node",
                        "--tarmim.keys=" + first.getBean(KeyDirectory.class).path(),
                        "--vaadin.productionMode=true",
                        "--server.port=0");
    }
}
