package org.tarmim;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The door of the house: starts the portal. */
@SpringBootApplication
public class Tarmim {
    public static void main(String[] args) {
        SpringApplication.run(Tarmim.class, args);
    }
}
