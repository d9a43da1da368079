import './surfaces.test';
import './verdicts.test';
