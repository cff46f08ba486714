//! Scenarios, golden files, journeys, crash and tamper tests.
