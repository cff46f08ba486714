//! Every printed thing: a read model turned into blocks, one file a paper.
