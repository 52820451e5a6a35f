import '../bench/run'
