package org.siapnet.planted.cases;

import tools.jackson.databind.JsonNode;

/** Planted: Jackson outside its packages. */
public class ReadsJson {
    JsonNode node;
}
