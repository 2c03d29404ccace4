package org.tarmim.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tarmim.HouseTest;

@HouseTest
class EmbeddedServerTest {
    @Autowired
    JdbcClient sql;

    @Test
    void an_acknowledged_write_is_on_the_disk() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
    }

    @Test
    void the_application_works_as_a_role_that_owns_nothing() {
        assertThat(sql.sql("select current_user").query(String.class).single()).isEqualTo("tarmim_app");
    }

    @Test
    void outside_a_scope_nobody_acts_and_nothing_is_allowed() {
        assertThat(sql.sql("select current_account() is null and current_organisation() is null and not may('')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private String setting(String name) {
        return sql.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
