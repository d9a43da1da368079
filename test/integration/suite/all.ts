import './surfaces.test';
