import './annotations.test';
import './corrections.test';
import './sidecar-schema.test';
import './surfaces.test';
import './terminology.test';
import './verdicts.test';
import './warnings.test';
